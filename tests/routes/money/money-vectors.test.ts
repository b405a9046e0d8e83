/**
 * The money's worked examples M1–M7 and M9 through the interface: forms and commands in, amounts from the pages and the
 * ledger out. M3 without the proportional rule, M8 and M10 stand in files of their own beside this one.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { loader as readSubmitted } from "~/routes/applications/submitted";
import { action as submit } from "~/routes/applications/submission";
import { loader as readItem } from "~/routes/appropriations/item";
import { loader as readAwards } from "~/routes/calls/awards";
import { loader as readClaim } from "~/routes/claims/claim";
import { loader as readCase } from "~/routes/projects/case";
import { loader as readRecovery } from "~/routes/recoveries/recovery";
import { findApplication, saveBudget } from "~/domain/applications/index.server";
import { totalOf } from "~/domain/appropriations/index";
import { proposeDecision } from "~/domain/decisions/index.server";
import { decideSettlement, findSettlement } from "~/domain/follow-up/index.server";
import { fixed } from "~/domain/shared/fraction";
import { inSnapshot, type Trx } from "~db/transaction";
import { kronor } from "~ledger/amount";
import { balance, balances, verify } from "~ledger/index";
import { as, done, kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose, proposal } from "../../support/decided-call";
import { paidAsInM2, reported } from "../../support/final-report";
import {
  inKronor,
  publishedOn,
  rankedApplications,
  typedItem,
  type NewItem,
} from "../../support/money-pages";
import { decidedRecovery, demandedRecovery, paidToBank } from "../../support/recovered-project";
import { runningProject, type RunningProject } from "../../support/running-project";
import { settledInForm } from "../../support/settled-form";
import { signedIn } from "../../support/signed-in";
import { demoBudget, writtenDraft } from "../../support/written-application";
import vectors from "./money-vectors.json";

const db = useTestDatabase();
let project: RunningProject;
const inBooks = <T>(look: (trx: Trx) => Promise<T>) =>
  inSnapshot({ boardId: "12" }, ({ trx }) => look(trx));
const itemOf = (item: NewItem) => typedItem(project.ranked.office, item);
const callOn = (itemId: string, amount: string, caseNumber: string) =>
  publishedOn(project.ranked.office, { itemId, amount, caseNumber });

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

describe("M6, what may be promised without an authority (17 § anslagsförordningen)", () => {
  it.each(vectors.M6)("of an item of $ownItems", async (vector) => {
    const { ownItems, totalAllocation } = vector;
    const id = await itemOf({ code: `M6 ${ownItems}`, ownItems, totalAllocation });
    const controller = await signedIn(project.ranked.office.controller);
    const { item } = await readItem(controller.get(`/appropriations/${id}`, { id }));
    expect(inKronor(item.room)).toMatchObject({
      tenPercent: vector.tenPercent,
      ceiling: vector.ceiling,
    });
    expect(kronor(totalOf(item.lines, "authorityAvailable", 2028))).toBe(vector.without);
  });
});

describe("M1 and M5, a budget", () => {
  let callId: string;
  beforeAll(async () => {
    const amount = "1 000 000,00";
    const itemId = await itemOf({ code: "M1", ownItems: amount, totalAllocation: amount });
    callId = await callOn(itemId, "600000.00", "DEMO 851-0200-2027");
    await setClock(db.kysely, "2027-08-18T08:00:00Z");
  });

  it("M1: written, signed and read as it came in", async () => {
    const id = await writtenDraft(project.manager, callId);
    const signatory = await signedIn(project.signatory);
    const sent = await submit(
      signatory.post(`/applications/${id}/submission`, { id }, { signed: "yes" }),
    );
    if (!(sent instanceof Response)) throw new Error(JSON.stringify(sent.data));
    const { budget } = done(await findApplication(project.signatory, id));
    const { sharePercent } = budget;
    expect({
      ...inKronor(budget),
      sharePercent: sharePercent && fixed(sharePercent, 4),
    }).toEqual(vectors.M1);
    const { read } = await readSubmitted(signatory.get(`/applications/${id}/submitted`, { id }));
    expect(kronor(read.budget.total)).toBe(vectors.M1.total);
  });

  it.each(vectors.M5)("M5: $month kr a month, $hours hours or $percent %", async (vector) => {
    const { hours, percent, months } = vector;
    const applicationId = await writtenDraft(project.manager, callId, { sections: ["budget"] });
    const { version } = await db.kysely
      .selectFrom("application")
      .select("version")
      .where("id", "=", applicationId)
      .executeTakeFirstOrThrow();
    const row = { description: "Projektledare", month: kr(vector.month), hours, percent, months };
    const budget = demoBudget();
    const lines = { ...budget.lines, salaries: [row as (typeof budget.lines.salaries)[number]] };
    const input = { applicationId, version, lines, financing: budget.financing, isDone: false };
    done(await saveBudget(as(project.manager), input));
    const found = done(await findApplication(project.manager, applicationId));
    expect(kronor(found.budget.salary)).toBe(vector.salary);
  });
});

it("M7: a partial award says both ways to make the project fit", async () => {
  const decisionId = await propose(project.ranked, "kommun");
  const id =
    done(await declareAndDecide(project.ranked.office.decisionMaker, decisionId)).projectId ?? "";
  const signatory = await signedIn(project.ranked.cases.kommun.signatory);
  const page = await readCase(signatory.get(`/projects/${id}/case`, { id }));
  const { granted, filledShare, ...ways } = vectors.M7;
  expect(kronor(page.project.money.granted)).toBe(granted);
  expect(inKronor(page.project.ways ?? {})).toEqual(ways);
  const share = page.project.ways?.filledShare;
  expect(share && fixed(share, 4)).toBe(filledShare);
});

it("M9: eleven awards use a frame to its last öre, and the twelfth öre is not there", async () => {
  const { office } = project.ranked;
  const { amounts, sum } = vectors.M9;
  const frame = "1 640 000,00";
  const itemId = await itemOf({ code: "M9", ownItems: frame, totalAllocation: frame });
  const callId = await callOn(itemId, sum, "DEMO 851-0300-2027");
  const applications = await rankedApplications(db.kysely, office, { callId, amounts });
  for (const [at, applicationId] of applications.entries()) {
    const granted = amounts[at] ?? "";
    const award = proposal({ outcome: "granted", granted, years: { 2027: granted } });
    const { decisionId } = done(
      await proposeDecision(as(office.officer), { applicationId, ...award }),
    );
    done(await declareAndDecide(office.decisionMaker, decisionId));
  }
  const visitor = { request: new Request(`http://localhost/calls/${callId}/awards`) };
  const { awards } = await readAwards({ ...visitor, params: { id: callId }, context: {} });
  expect([awards.total, kronor(awards.granted)]).toEqual([11, sum]);
  await inBooks(async (trx) => {
    expect(await balance(trx, { role: "reserved", dims: { call: callId, year: 2027 } })).toBe(0n);
    const rows = await Promise.all(
      applications.map((id) => balances(trx, { role: "committed", dims: { project: id } })),
    );
    expect(rows.flat().map((row) => kronor(row.balance))).toEqual(amounts);
  });
});

describe("M2–M4, the money of ANS-002", () => {
  const page = async <T>(
    loader: (args: ReturnType<Awaited<ReturnType<typeof signedIn>>["get"]>) => Promise<T>,
    path: string,
    id: string,
  ) => loader((await signedIn(project.officer)).get(path, { id }));
  beforeAll(async () => {
    await paidAsInM2(db.kysely, project);
  });

  it.each(vectors.M2)(
    "M2: claim $no shows what is earned, the cap, paid and payable",
    async (row) => {
      const { id } = await db.kysely
        .selectFrom("claim")
        .select("id")
        .where("projectId", "=", project.projectId)
        .where("no", "=", row.no)
        .executeTakeFirstOrThrow();
      const { claim, money } = await page(readClaim, `/claims/${id}`, id);
      const { no, approved, ...shown } = row;
      expect([claim.no, kronor(claim.approved ?? kr("0.00"))]).toEqual([no, approved]);
      expect(inKronor(money)).toMatchObject(shown);
    },
  );

  it("M2: the ledger says the same of what is paid and recognised", async () => {
    const dims = { project: project.projectId };
    await inBooks(async (trx) => {
      for (const role of ["paid", "grantCost"] as const)
        expect(kronor(await balance(trx, { role, dims }))).toBe("472000.00");
    });
  });

  it("M3: two shortfalls, and the proportional rule governs", async () => {
    await reported(db.kysely, project);
    await setClock(db.kysely, "2028-11-20T08:00:00Z");
    expect(await settledInForm(project, { cash: "648 215,37" })).toEqual(vectors.M3);
  });

  it("M4: a disallowed salary takes its flat rates along, and the difference is taken back with interest", async () => {
    const { approvedCash, result, parts, interest, toPay } = vectors.M4;
    const reasons = "Revisorn har underkänt lön som inte är betald, och påslagen på den.";
    const cash = approvedCash.replace(".", ",");
    expect(await settledInForm(project, { cash, reasons })).toEqual(result);
    const { decisionMaker, projectId } = project;
    const { shownHash, settlement } = done(await findSettlement(decisionMaker, projectId));
    const decided = { settlementId: settlement?.id ?? "", shownHash: shownHash ?? "" };
    done(await decideSettlement(as(decisionMaker), decided));
    const { id } = await db.kysely.selectFrom("recovery").select("id").executeTakeFirstOrThrow();
    await decidedRecovery(db.kysely, project, id);
    const reference = await demandedRecovery(db.kysely, project, id);
    await setClock(db.kysely, "2029-08-15T08:00:00Z");
    const owed = await page(readRecovery, `/recoveries/${id}`, id);
    expect(owed.page.debt?.parts.map(({ days, interest: part }) => [days, kronor(part)])).toEqual(
      parts.map((part) => [part.days, part.interest]),
    );
    expect(kronor(owed.page.debt?.total ?? kr("0.00"))).toBe(toPay);
    await paidToBank(db.kysely, project, {
      id: "IN-1",
      on: "2029-08-15",
      amount: toPay,
      message: reference,
      opening: kr("-472000.00"),
    });
    const after = await page(readRecovery, `/recoveries/${id}`, id);
    expect(after.page.recovery.status).toBe("settled");
    await inBooks(async (trx) => {
      const dims = { project: projectId };
      expect(kronor(await balance(trx, { role: "interestIncome", dims: {} }))).toBe(interest);
      expect(kronor(await balance(trx, { role: "paid", dims }))).toBe(result.finalGrant);
      expect(await balance(trx, { role: "receivable", dims })).toBe(0n);
      expect((await verify(trx)).differences).toEqual([]);
    });
  });
});
