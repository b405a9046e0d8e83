import { beforeAll, describe, expect, test } from "vitest";
import { findApplications, findCases } from "~/domain/applications/index.server";
import {
  acceptAward,
  findOwnProjects,
  findProject,
  findPublishedProject,
  findPublishedProjects,
  waitingFor,
} from "~/domain/projects/index.server";
import type { Applicant } from "~/domain/shared/actor";
import { refusalText } from "~/i18n/refusals.server";
import { inSnapshot } from "~db/transaction";
import { balances } from "~ledger/index";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { addMember, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";

const db = useTestDatabase();
let ranked: RankedCall;
const idOf = (key: "kommun" | "forening" | "folkhogskola") => ranked.cases[key].applicationId;

beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await db.kysely
    .insertInto("financier")
    .values([
      {
        applicationId: idOf("kommun"),
        position: 1,
        name: "Sundhamra kommun (egen insats)",
        orgnr: "212000-9903",
        sector: "public",
        isOwn: true,
        amountOre: kr("636390.11"),
      },
      {
        applicationId: idOf("kommun"),
        position: 2,
        name: "Samordningsförbundet Sundet (påhittat)",
        orgnr: "222000-9902",
        sector: "public",
        amountOre: kr("140000.00"),
      },
      {
        applicationId: idOf("kommun"),
        position: 3,
        name: "Sundhamra kommun (det övriga)",
        orgnr: "212000-9903",
        sector: "public",
        isOwn: true,
        amountOre: kr("401460.00"),
      },
    ])
    .execute();
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
  for (const key of ["forening", "folkhogskola", "kommun"] as const) {
    done(await declareAndDecide(ranked.office.decisionMaker, await propose(ranked, key)));
  }
});

describe("an award", () => {
  test("waits for the recipient's signatory, with the day by which to accept", async () => {
    const { signatory } = ranked.cases.forening;
    expect(await waitingFor(signatory)).toMatchObject([
      { key: "project.accept", due: "2027-06-17", caseNumber: "DEMO 851-0102-2027" },
    ]);
    expect(done(await findOwnProjects(signatory))).toMatchObject([
      { status: "awarded", next: { what: null, on: "2027-06-17" } },
    ]);
  });

  test("is said to be late when its day has passed", async () => {
    const { signatory } = ranked.cases.forening;
    expect(done(await findOwnProjects(signatory))).toMatchObject([{ next: { isLate: false } }]);
    await setClock(db.kysely, "2027-06-18T08:00:00Z");
    expect(done(await findOwnProjects(signatory))).toMatchObject([
      { next: { on: "2027-06-17", isLate: true, isBlocked: false } },
    ]);
  });

  test("waits for others than the signatory as something to ask of the signatory", async () => {
    const { organisation } = ranked.cases.folkhogskola;
    const manager = await addMember(db.kysely, organisation, "Rektor", ["project_manager"]);
    expect(await waitingFor(manager)).toMatchObject([{ key: "project.haveAccepted" }]);
  });

  test("is accepted by the signatory, and the project runs", async () => {
    const { signatory, organisation } = ranked.cases.forening;
    const manager = await addMember(db.kysely, organisation, "Projektledare", ["project_manager"]);
    const projectId = idOf("forening");
    expect(refusalCode(await acceptAward(as(manager), { projectId }))).toBe("access.forbidden");
    done(await acceptAward(as(signatory), { projectId }));
    const page = done(await findProject(signatory, projectId));
    expect(page).toMatchObject({ status: "running", mayAccept: false, ways: null });
    expect(page.money).toMatchObject({
      granted: kr("590000.00"),
      committedTotal: kr("590000.00"),
      left: kr("590000.00"),
      retained: kr("118000.00"),
    });
    expect(page.money.committed).toMatchObject([
      { year: 2027, amount: kr("295000.00") },
      { year: 2028, amount: kr("295000.00") },
    ]);
    expect(refusalCode(await acceptAward(as(signatory), { projectId }))).toBe(
      "project.alreadyAccepted",
    );
  });

  test("of another organisation is out of reach", async () => {
    const projectId = idOf("folkhogskola");
    const stranger = ranked.cases.forening.signatory;
    expect(refusalCode(await findProject(stranger, projectId))).toBe("access.notFound");
    expect(refusalCode(await acceptAward(as(stranger), { projectId }))).toBe("access.notFound");
  });
});

describe("what an accepted application is said to be", () => {
  const shownTo = async (actor: Applicant) => (await findApplications(actor))[0]?.shown;

  test.each([
    ["accepted", "accepted"],
    ["running", "running"],
    ["final_reported", "final_reported"],
    ["settled", "settled"],
    ["closed", "closed"],
  ])("follows its project: %s", async (status, shown) => {
    const { signatory } = ranked.cases.forening;
    const id = idOf("forening");
    await db.kysely.updateTable("project").set({ status }).where("id", "=", id).execute();
    expect(await shownTo(signatory)).toBe(shown);
    expect((await findApplications(signatory))[0]?.project).toEqual({ id, status });
    const cases = done(await findCases(ranked.office.officer, { status: shown }));
    expect(cases.rows).toMatchObject([{ id, status: shown }]);
    await db.kysely
      .updateTable("project")
      .set({ status: "running" })
      .where("id", "=", id)
      .execute();
  });

  test("follows nothing before it is accepted, and has its own day", async () => {
    const [row] = await findApplications(ranked.cases.kommun.signatory);
    expect(row).toMatchObject({ shown: "decided_partial", dueOn: "2027-06-17" });
  });
});

describe("a partial award", () => {
  test("waits for what can be done: the co-financier's confirmation", async () => {
    const { signatory } = ranked.cases.kommun;
    const applicationId = idOf("kommun");
    expect(await waitingFor(signatory)).toMatchObject([
      {
        key: "promise.obtain",
        of: "Samordningsförbundet Sundet (påhittat)",
        href: `/applications/${applicationId}/financing/2`,
        due: "2027-06-17",
      },
    ]);
    expect(done(await findOwnProjects(signatory))).toMatchObject([{ next: { isBlocked: true } }]);
  });

  test("is blocked while a co-financier has not confirmed, named with its amount; the own contribution does not block", async () => {
    const { signatory } = ranked.cases.kommun;
    const result = await acceptAward(as(signatory), {
      projectId: idOf("kommun"),
      revision: "scope_reduced",
    });
    expect(refusalCode(result)).toBe("project.cofinancierUnconfirmed");
    const sentence = refusalText(
      "sv",
      "project.cofinancierUnconfirmed",
      result.ok ? {} : result.params,
    ).replaceAll("\u00a0", " ");
    expect(sentence).toContain("Samordningsförbundet Sundet (påhittat) (140 000,00 kr)");
    expect(sentence).not.toContain("egen insats");
  });

  test("is accepted with the gap filled: the recipient promises and confirms it", async () => {
    await db.kysely
      .updateTable("financier")
      .set({ status: "confirmed", confirmedAt: "2027-05-28T08:00:00Z" })
      .where("applicationId", "=", idOf("kommun"))
      .execute();
    const { signatory } = ranked.cases.kommun;
    const projectId = idOf("kommun");
    expect(refusalCode(await acceptAward(as(signatory), { projectId }))).toBe(
      "project.chooseRevision",
    );
    done(await acceptAward(as(signatory), { projectId, revision: "gap_filled" }));
    const page = done(await findProject(ranked.office.officer, projectId));
    expect(page).toMatchObject({
      status: "running",
      revision: "gap_filled",
      totalCost: kr("2377850.11"),
    });
    const confirmed = await inSnapshot({ boardId: "12" }, ({ trx }) =>
      balances(trx, { role: "cofinancingConfirmed", dims: { project: projectId } }),
    );
    expect(confirmed.map((one) => one.balance)).toEqual([kr("385000.00")]);
  });
});

describe("the public", () => {
  test("sees what has been awarded, with amounts, and never an application that has not", async () => {
    const found = await findPublishedProjects({ q: "systerskap" });
    expect(found.rows.map(({ caseNumber, granted }) => [caseNumber, granted])).toEqual([
      ["DEMO 851-0102-2027", kr("590000.00")],
    ]);
    const all = await findPublishedProjects();
    expect(all).toMatchObject({ total: 3, granted: kr("2500000.00") });
    const one = done(await findPublishedProject(idOf("forening")));
    expect(one.municipalities).toEqual(["1280"]);
    expect(refusalCode(await findPublishedProject(ranked.callId))).toBe("access.notFound");
  });
});
