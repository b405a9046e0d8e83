/** The same file in two claims, and PDFs that may have been changed: shown, judged in words, and nothing approved before. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  approveClaim,
  attachEvidence,
  findClaim,
  returnClaim,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import { judgeEvidenceSchema, type EvidenceSignal } from "~/domain/evidence-signals/index";
import {
  countOpenSignals,
  findEvidenceSignals,
  judgeEvidence,
} from "~/domain/evidence-signals/index.server";
import type { Staff } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { appended, plainPdf, signedPdf } from "../../support/altered-pdf";
import { claimOfAnother } from "../../support/claim-of-another";
import { addBoard, addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, judgementOf, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
let elsewhere: Staff;
const claim = demoClaim(1);
/** The rent's voucher. */
const rent = written(claim).lines.find(({ category }) => category === "LOK")?.voucher ?? "";
const invoice = plainPdf({ body: "2 0 obj\n(Hyra augusti)\nendobj" });
const changed = appended(signedPdf());
const reasons = "Ringde hyresvärden, som skickade originalet; beloppet är detsamma.";

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  project = await runningProject(db.kysely);
  await addBoard(db.kysely, "14");
  elsewhere = await addStaff(db.kysely, "Handläggare V1", ["case_officer"], { boardId: "14" });
  ({ claimId } = done(await saveClaim(as(project.manager), project.projectId, written(claim))));
  await attach(changed, rent, "hyra.pdf");
  await attach(invoice, null, "kvitto.pdf");
  done(await submitClaim(as(project.signatory), { claimId }));
});

const attach = async (bytes: Buffer, voucher: string | null, name: string) =>
  done(await attachEvidence(as(project.manager), { claimId, voucher, name, bytes }));
const found = async () => done(await findEvidenceSignals(project.officer, claimId)).signals;
const seen = async () => (await found()).map(({ signal, standing }) => `${signal} ${standing}`);

async function judge(
  actor: Staff,
  signal: EvidenceSignal,
  outcome: "cleared" | "upheld" = "cleared",
) {
  const one = (await found()).find((row) => row.signal === signal);
  const input = judgeEvidenceSchema.parse({
    signal: `${signal}:${one?.fileId}:${one?.about}`,
    outcome,
    reasons,
  });
  return judgeEvidence(as(actor), claimId, input);
}
const approve = async () =>
  approveClaim(as(project.officer), claimId, await judgementOf(project.officer, claimId, claim));

/** Another recipient at the same board sends in a claim with this file. */
async function otherClaim(bytes: Buffer): Promise<string> {
  const { claimId: other, signatory } = await claimOfAnother(db.kysely, project);
  const file = { claimId: other, voucher: "V 1", name: "annat-namn.pdf", bytes };
  done(await attachEvidence(as(signatory), file));
  done(await submitClaim(as(signatory), { claimId: other }));
  return other;
}

describe("a PDF with something added after its signature", () => {
  it("is shown to the officer, not to the recipient's side or another board", async () => {
    expect(await found()).toMatchObject([
      { name: "hyra.pdf", voucher: rent, signal: "after_signature", standing: "open" },
    ]);
    expect(await countOpenSignals(project.officer, claimId)).toEqual({ all: 1, open: 1 });
    expect(await countOpenSignals(elsewhere, claimId)).toEqual({ all: 0, open: 0 });
    expect(refusalCode(await findEvidenceSignals(elsewhere, claimId))).toBe("access.notFound");
  });

  it("stops the approval until it is judged, by rule and by the database", async () => {
    expect(refusalCode(await approve())).toBe("evidenceSignal.open");
    const bySql = db.kysely
      .updateTable("claim")
      .set({ status: "approved" })
      .where("id", "=", claimId);
    expect(await bySql.execute().catch(violatedConstraint)).toBe("evidence_signal_open");
  });

  it("is judged by a case officer who did not send the claim in, in at least twenty characters", async () => {
    expect(refusalCode(await judge(project.decisionMaker, "after_signature"))).toBe(
      "access.forbidden",
    );
    const sender = { ...project.officer, personId: project.signatory.personId };
    expect(refusalCode(await judge(sender, "after_signature"))).toBe("approval.twoPersons");
    const short = judgeEvidenceSchema.safeParse({
      signal: `after_signature:${claimId}:${claimId}`,
      outcome: "cleared",
      reasons: "Ser bra ut.",
    });
    expect(short.error?.issues[0]?.message).toContain("text.tooShort");
    const gone = judgeEvidenceSchema.parse({
      signal: `editor:${claimId}:${claimId}`,
      outcome: "cleared",
      reasons,
    });
    expect(await judgeEvidence(as(project.officer), claimId, gone)).toMatchObject({
      field: "signal",
      code: "evidenceSignal.gone",
    });
  });

  it("that does not count is no evidence: the cost is not approved, by rule and by the database", async () => {
    done(await judge(project.officer, "after_signature", "upheld"));
    expect(await seen()).toEqual(["after_signature upheld"]);
    expect(refusalCode(await approve())).toBe("evidenceSignal.doesNotCount");
  });

  it("can be judged again; what was judged before stays and is never changed", async () => {
    done(await judge(project.officer, "after_signature"));
    expect((await found())[0]).toMatchObject({
      standing: "cleared",
      judgements: [
        { isCleared: true, reasons, by: project.officer.name },
        { isCleared: false, by: project.officer.name },
      ],
    });
    for (const change of [
      db.kysely.updateTable("evidenceJudgement").set({ isCleared: false }).execute(),
      db.kysely.deleteFrom("evidenceJudgement").execute(),
    ])
      expect(await change.catch(violatedConstraint)).toBe("evidence_judgement_append_only");
  });
});

describe("the same file as evidence in two claims", () => {
  it("is shown at both, by content and whatever it is called", async () => {
    const other = await otherClaim(invoice);
    expect(await found()).toMatchObject([
      { signal: "after_signature" },
      { signal: "same_file", name: "kvitto.pdf", about: other, standing: "open" },
    ]);
    expect((await found())[1]?.detail).toMatch(/DEMO 851-0707-2027, rekvisition 1/);
    expect(done(await findEvidenceSignals(project.officer, other)).signals).toMatchObject([
      { signal: "same_file", about: claimId, name: "annat-namn.pdf" },
    ]);
    expect(refusalCode(await approve())).toBe("evidenceSignal.open");
  });

  it("is not when the other claim has not been sent in", async () => {
    const { rows } = { rows: await found() };
    const about = rows[1]?.about ?? "";
    await db.kysely.updateTable("claim").set({ status: "draft" }).where("id", "=", about).execute();
    expect(await seen()).toEqual(["after_signature cleared"]);
    await db.kysely
      .updateTable("claim")
      .set({ status: "submitted" })
      .where("id", "=", about)
      .execute();
  });

  it("is not when both are shares of one voucher, or the other claim's line is parked", async () => {
    const about = (await found())[1]?.about ?? "";
    const other = db.kysely.updateTable("claimLine").where("claimId", "=", about);
    await other.set({ parked: true }).execute();
    expect(await seen()).toEqual(["after_signature cleared"]);
    await other.set({ parked: false }).execute();
    await db.kysely
      .updateTable("claimFile")
      .set({ voucher: rent })
      .where("claimId", "=", claimId)
      .where("name", "=", "kvitto.pdf")
      .execute();
    expect(await seen()).toContain("same_file open");
    const share = { voucherKey: "v|1", sharedKey: "1:1", sharedPlace: 1 };
    for (const [id, voucher] of [
      [claimId, rent],
      [about, "V 1"],
    ] as const)
      await db.kysely
        .updateTable("claimLine")
        .set(({ ref }) => ({ ...share, sharedOre: ref("amountOre") }))
        .where("claimId", "=", id)
        .where("voucher", "=", voucher)
        .execute();
    expect(await seen()).toEqual(["after_signature cleared"]);
    await db.kysely
      .updateTable("claimLine")
      .set({ sharedOre: null, sharedKey: null, sharedPlace: null })
      .execute();
  });

  it("keeps its judgement when the claim is sent back and comes again with the same file", async () => {
    done(await judge(project.officer, "same_file"));
    done(await returnClaim(as(project.officer), { claimId, reason: "Kontrollera hyran." }));
    expect(refusalCode(await judge(project.officer, "same_file"))).toBe(
      "evidenceSignal.claimJudged",
    );
    done(await submitClaim(as(project.signatory), { claimId }));
    expect(await seen()).toEqual(["after_signature cleared", "same_file cleared"]);
    done(await approve());
    expect(done(await findClaim(project.officer, claimId)).claim.status).toBe("approved");
  });
});

it("every judgement is in the audit trail", async () => {
  const rows = await db.kysely
    .selectFrom("auditEntry")
    .select("action")
    .where("action", "=", "evidenceSignal.judge")
    .execute();
  expect(rows).toHaveLength(3);
});
