/** The officer's judgement: line by line, with reasons, once. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { approveClaim, findClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import type { ApproveClaimInput } from "~/domain/claims/index";
import { approveAdvance, findOrders } from "~/domain/disbursements/index.server";
import { violatedConstraint } from "~db/faults";
import { kronor, ore } from "~ledger/amount";
import { verify } from "~ledger/index";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, judgementOf, standing, submitted, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
let judgement: ApproveClaimInput;

/** The judgement with one line changed. */
const changed = (at: number, line: Partial<ApproveClaimInput["lines"][number]>) => ({
  ...judgement,
  lines: judgement.lines.map((each, position) => (position === at ? { ...each, ...line } : each)),
});
const judge = (input: ApproveClaimInput) => approveClaim(as(project.officer), claimId, input);
const reduced = (at: number, by: bigint) => ore((judgement.lines[at]?.approved ?? 0n) - by);

beforeAll(async () => {
  project = await runningProject(db.kysely);
  done(await approveAdvance(as(project.officer), { projectId: project.projectId }));
  claimId = await submitted(db.kysely, project, demoClaim(1));
  judgement = await judgementOf(project.officer, claimId, demoClaim(1));
});

describe("a judgement that is refused", () => {
  it("less than claimed without a reason, at the line's own field", async () => {
    expect(await judge(changed(3, { approved: reduced(3, 1n) }))).toMatchObject({
      kind: "invalid",
      code: "claim.lineReasonMissing",
      field: "lines[3].reason",
    });
  });

  it("more than was claimed, or less than nothing", async () => {
    const code = "claim.lineAboveClaimed";
    const above = await judge(changed(0, { approved: reduced(0, -1n) }));
    expect(above).toMatchObject({ kind: "invalid", code, field: "lines[0].approved" });
    const below = await judge(changed(0, { approved: ore(-1n), reason: "Avdrag." }));
    expect(below).toMatchObject({ code, field: "lines[0].approved" });
  });

  it("several wrong lines are all named at once", async () => {
    const twice = { ...changed(0, { approved: reduced(0, -1n) }) };
    const lines = twice.lines.map((line, at) =>
      at === 2 ? { ...line, approved: reduced(2, 100n) } : line,
    );
    expect(await judge({ ...twice, lines })).toMatchObject({
      field: "lines[0].approved",
      more: [{ field: "lines[2].reason", code: "claim.lineReasonMissing" }],
    });
  });

  it("a line left out, or one of another claim", async () => {
    const without = { ...judgement, lines: judgement.lines.slice(1) };
    expect(refusalCode(await judge(without))).toBe("claim.linesNotJudged");
    expect(refusalCode(await judge(changed(0, { id: randomUUID() })))).toBe("claim.linesNotJudged");
  });

  it("leaves nothing behind", async () => {
    const { claim } = done(await findClaim(project.officer, claimId));
    expect(claim.status).toBe("submitted");
    expect(claim.lines.map(({ approved }) => approved)).toEqual(claim.lines.map(() => null));
    expect((await standing(project)).grantCost).toBeUndefined();
  });
});

it("the database too holds that a reduced line has a reason and that no more is approved than claimed", async () => {
  const line = await db.kysely
    .updateTable("claimLine")
    .set({ approvedOre: ore(1n) })
    .where("claimId", "=", claimId)
    .execute()
    .catch(violatedConstraint);
  expect(line).toBe("claim_line_adjusted_with_reason");
  const claim = await db.kysely
    .updateTable("claim")
    .set({ approvedOre: kr("212431.18") })
    .where("id", "=", claimId)
    .execute()
    .catch(violatedConstraint);
  expect(claim).toBe("claim_not_above_claimed");
});

it("who signed a claim does not approve it, whatever roles they have", async () => {
  const both = await db.kysely
    .updateTable("claim")
    .set({ approvedBy: project.signatory.personId })
    .where("id", "=", claimId)
    .execute()
    .catch(violatedConstraint);
  expect(both).toBe("claim_signer_is_not_officer");
});

describe("a judgement that is made", () => {
  it("a hundred times at once with one command id, acts once and answers alike", async () => {
    const call = as(project.officer);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => approveClaim(call, claimId, judgement)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: { claimId } })]),
    );
    expect(await standing(project)).toMatchObject({ grantCost: "151766.49" });
  });

  it("and then again with another one, is refused", async () => {
    expect(refusalCode(await judge(judgement))).toBe("claim.wrongStatus");
    expect(await standing(project)).toMatchObject({ grantCost: "151766.49" });
  });

  it("the same command id with another content, or from a colleague, is refused", async () => {
    await setClock(db.kysely, "2028-02-14T15:00:00Z");
    claimId = await submitted(db.kysely, project, demoClaim(2));
    judgement = await judgementOf(project.officer, claimId, demoClaim(2));
    const call = as(project.officer);
    done(await approveClaim(call, claimId, judgement));
    const other = changed(0, { approved: reduced(0, 1n), reason: "En krona för mycket." });
    expect(refusalCode(await approveClaim(call, claimId, other))).toBe("command.reused");
    const colleague = { ...call, actor: project.ranked.office.secondOfficer };
    expect(refusalCode(await approveClaim(colleague, claimId, judgement))).toBe("command.reused");
  });

  it("by two officers at the same moment, one of them is told that it is done", async () => {
    claimId = await submitted(db.kysely, project, demoClaim(3));
    judgement = await judgementOf(project.officer, claimId, demoClaim(3));
    const answers = await Promise.all(
      [project.officer, project.ranked.office.secondOfficer].map((officer) =>
        approveClaim(as(officer), claimId, judgement),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok).map(refusalCode)).toEqual(["claim.wrongStatus"]);
    const orders = await findOrders(project.attestant, { status: "approved" });
    expect(orders.map(({ amount }) => kronor(amount))).toEqual([
      "295000.00",
      "25670.05",
      "151329.95",
    ]);
  });

  it("of a deduction in a later claim takes back, and pays nothing", async () => {
    const claim = written(demoClaim(1));
    const bought = { date: claim.periodFrom, supplier: "Folkets Hus", vat: null };
    const lines = [
      {
        ...bought,
        row: 0,
        category: "MAT",
        description: "Rättelse av material",
        voucher: "A 128",
        amount: kr("-5457.03"),
      },
      {
        ...bought,
        row: 1,
        category: "LOK",
        description: "Hyra",
        voucher: "A 129",
        amount: kr("6000.00"),
      },
    ];
    const input = { ...claim, lines };
    const saved = done(await saveClaim(as(project.signatory), project.projectId, input));
    done(await submitClaim(as(project.signatory), saved));
    const { claim: found } = done(await findClaim(project.officer, saved.claimId));
    const [deduction, rent] = found.lines.map(({ id }) => id);
    const answer = (taken: string, given: string) =>
      approveClaim(as(project.officer), saved.claimId, {
        reason: "",
        lines: [
          { id: deduction ?? "", approved: kr(taken), reason: "" },
          { id: rent ?? "", approved: kr(given), reason: "Hälften hör till ordinarie lokal." },
        ],
      });
    expect(await answer("-5457.04", "6000.00")).toMatchObject({ code: "claim.lineAboveClaimed" });
    expect(await answer("-5457.03", "5000.00")).toMatchObject({ code: "claim.negativeApproval" });
    done(await answer("-5457.03", "5457.03"));
    const { money } = done(await findClaim(project.officer, saved.claimId));
    expect([kronor(money.cumulative), kronor(money.pay)]).toEqual(["663827.11", "0.00"]);
    expect((await verify(db.kysely)).differences).toEqual([]);
  });
});

it("a claim of a project that has been closed meanwhile is not approved", async () => {
  const { projectId } = project;
  claimId = await submitted(db.kysely, project, demoClaim(1));
  judgement = await judgementOf(project.officer, claimId, demoClaim(1));
  await db.kysely
    .updateTable("project")
    .set({ status: "payment_stopped" })
    .where("id", "=", projectId)
    .execute();
  expect(refusalCode(await judge(judgement))).toBe("claim.projectNotRunning");
});
