/** What a recipient may write and sign, and who may see it. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  approveClaim,
  findClaim,
  findClaimForm,
  findClaims,
  returnClaim,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import { approveAdvance } from "~/domain/disbursements/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import {
  addBoard,
  addMember,
  addOrganisation,
  addStaff,
  as,
  done,
  kr,
  refusalCode,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, judgementOf, submitted, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let stranger: Applicant;
let elsewhere: Staff;
const first = written(demoClaim(1));

beforeAll(async () => {
  project = await runningProject(db.kysely);
  const other = await addOrganisation(db.kysely, { name: "Annan", orgnr: "802999-9029" });
  stranger = await addMember(db.kysely, other, "Främling", ["signatory", "project_manager"]);
  await addBoard(db.kysely, "14");
  elsewhere = await addStaff(db.kysely, "Handläggare i Göteborg", ["case_officer"], {
    boardId: "14",
  });
});

beforeEach(async () => {
  await db.kysely.deleteFrom("claimLine").execute();
  await db.kysely.deleteFrom("claim").execute();
});

const rent = (voucher: string) => ({
  row: 0,
  category: "LOK",
  description: "Hyra",
  date: first.periodFrom,
  supplier: "Folkets Hus",
  voucher,
  vat: null,
  amount: kr("100.00"),
});
const draft = async () =>
  done(await saveClaim(as(project.manager), project.projectId, first)).claimId;
const send = (actor: Applicant, claimId: string) => submitClaim(as(actor), { claimId });

describe("a draft", () => {
  it("is written by whoever prepares, and keeps its rows in order between visits", async () => {
    await draft();
    const form = done(await findClaimForm(project.signatory, project.projectId));
    expect(form).toMatchObject({ no: 1, version: 1, report: { progress: first.progress } });
    expect(form.lines).toMatchObject(first.lines.map(({ row: _row, vat: _vat, ...line }) => line));
    expect(form.lines.map(({ vat }) => vat)).toEqual(
      first.lines.map(({ supplier }) => supplier && "gross"),
    );
  });

  it("is not seen by the board, not even by its address", async () => {
    const claimId = await draft();
    expect((await findClaims(project.officer)).total).toBe(0);
    expect(refusalCode(await findClaim(project.officer, claimId))).toBe("access.notFound");
  });

  it("is one at a time: saving again changes it, it makes no other", async () => {
    const claimId = await draft();
    const again = { ...first, version: 1, lines: first.lines.slice(0, 1) };
    expect(done(await saveClaim(as(project.manager), project.projectId, again)).claimId).toBe(
      claimId,
    );
    const form = done(await findClaimForm(project.manager, project.projectId));
    expect([form.lines.length, form.version]).toEqual([1, 2]);
  });

  it("that a second tab has changed meanwhile is not overwritten", async () => {
    await draft();
    const later = await saveClaim(as(project.manager), project.projectId, first);
    expect(refusalCode(later)).toBe("claim.changedMeanwhile");
  });

  it("saved twice with one command id is saved once, with two at the same moment once too", async () => {
    const call = as(project.manager);
    const answers = await Promise.all([
      saveClaim(call, project.projectId, first),
      saveClaim(call, project.projectId, first),
    ]);
    expect(done(answers[0])).toEqual(done(answers[1]));
    const others = await Promise.all([
      saveClaim(as(project.manager), project.projectId, { ...first, version: 1 }),
      saveClaim(as(project.signatory), project.projectId, { ...first, version: 1 }),
    ]);
    expect(others.filter(({ ok }) => ok)).toHaveLength(1);
    const { count } = await db.kysely
      .selectFrom("claim")
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1n);
  });

  it("whose deductions are larger than its costs is refused, a row of zero too", async () => {
    const line = rent("A 1");
    const save = (amount: string) =>
      saveClaim(as(project.manager), project.projectId, {
        ...first,
        lines: [{ ...line, amount: kr(amount) }],
      });
    expect(refusalCode(await save("-100.00"))).toBe("claim.belowZero");
    expect(refusalCode(await save("0.00"))).toBe("claim.lineZero");
  });
});

describe("a claim sent in", () => {
  it("is signed by a signatory, not by the project manager", async () => {
    const claimId = await draft();
    expect(refusalCode(await send(project.manager, claimId))).toBe("access.forbidden");
    done(await send(project.signatory, claimId));
    const { claim } = done(await findClaim(project.officer, claimId));
    expect(claim).toMatchObject({ status: "submitted", submitterName: project.signatory.name });
  });

  it("is sent in once: the same click replays, another click is told", async () => {
    const claimId = await draft();
    const click = as(project.signatory);
    const twice = await Promise.all([
      submitClaim(click, { claimId }),
      submitClaim(click, { claimId }),
    ]);
    expect(done(twice[0])).toEqual(done(twice[1]));
    expect(refusalCode(await send(project.signatory, claimId))).toBe("claim.wrongStatus");
  });

  it("cannot be changed while it is under review, and the next one waits for it", async () => {
    await submitted(db.kysely, project, demoClaim(1));
    const next = await saveClaim(as(project.manager), project.projectId, written(demoClaim(2)));
    expect(next).toMatchObject({ code: "claim.anotherUnderReview", params: { no: "1" } });
  });

  it("of nothing but deductions and costs that cancel out is not sent", async () => {
    const even = ["100.00", "-100.00"].map((amount, row) => ({
      ...rent(`A ${row}`),
      row,
      amount: kr(amount),
    }));
    const input = { ...first, lines: even };
    const { claimId } = done(await saveClaim(as(project.signatory), project.projectId, input));
    expect(refusalCode(await send(project.signatory, claimId))).toBe("claim.nothingClaimed");
  });

  it("that is returned with a reason can be mended and sent in again", async () => {
    const claimId = await submitted(db.kysely, project, demoClaim(1));
    done(await returnClaim(as(project.officer), { claimId, reason: "Hyresavtalet saknas." }));
    const form = done(await findClaimForm(project.manager, project.projectId));
    expect(form).toMatchObject({ claimId, returnedBecause: "Hyresavtalet saknas." });
    const mended = { ...first, version: form.version, progress: "Nu med hyresavtal." };
    done(await saveClaim(as(project.manager), project.projectId, mended));
    done(await send(project.signatory, claimId));
    const { claim } = done(await findClaim(project.officer, claimId));
    expect(claim).toMatchObject({
      no: 1,
      status: "submitted",
      progress: "Nu med hyresavtal.",
      approvalReason: null,
    });
  });
});

describe("out of reach", () => {
  it("another organisation finds no project to claim for and no claim", async () => {
    const claimId = await submitted(db.kysely, project, demoClaim(1));
    const answers = [
      await saveClaim(as(stranger), project.projectId, first),
      await findClaimForm(stranger, project.projectId),
      await findClaim(stranger, claimId),
      await submitClaim(as(stranger), { claimId }),
    ];
    expect(answers.map(refusalCode)).toEqual(Array(4).fill("access.notFound"));
    expect((await findClaims(stranger)).total).toBe(0);
  });

  it("another county's officer finds nothing: not found, never forbidden", async () => {
    const claimId = await submitted(db.kysely, project, demoClaim(1));
    const judgement = await judgementOf(project.officer, claimId, demoClaim(1));
    const answers = [
      await findClaim(elsewhere, claimId),
      await approveClaim(as(elsewhere), claimId, judgement),
      await returnClaim(as(elsewhere), { claimId, reason: "Fel län." }),
    ];
    expect(answers.map((answer) => (answer.ok ? "" : answer.kind))).toEqual(
      Array(3).fill("missing"),
    );
    expect((await findClaims(elsewhere)).total).toBe(0);
  });

  it("of the board's own people only a case officer judges", async () => {
    const claimId = await submitted(db.kysely, project, demoClaim(1));
    const judgement = await judgementOf(project.officer, claimId, demoClaim(1));
    for (const actor of [project.accountant, project.attestant, project.decisionMaker]) {
      expect(refusalCode(await approveClaim(as(actor), claimId, judgement))).toBe(
        "access.forbidden",
      );
    }
    expect(refusalCode(await findClaim(project.decisionMaker, claimId))).toBe("access.forbidden");
  });

  it("an address that is no id leads nowhere", async () => {
    expect(refusalCode(await findClaim(project.officer, "1"))).toBe("access.notFound");
    expect(refusalCode(await saveClaim(as(project.manager), "new", first))).toBe("access.notFound");
  });
});

it("a project that the recipient has not accepted gives no claim and no advance", async () => {
  const { projectId } = project;
  const set = (status: string) =>
    db.kysely.updateTable("project").set({ status }).where("id", "=", projectId).execute();
  await set("awarded");
  const refused = await saveClaim(as(project.manager), projectId, first);
  const advance = await approveAdvance(as(project.officer), { projectId });
  await set("running");
  expect(refusalCode(advance)).toBe("payment.projectNotAccepted");
  expect(refusalCode(refused)).toBe("claim.projectNotRunning");
});
