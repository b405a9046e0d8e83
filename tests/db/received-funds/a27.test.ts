/** Money to pass on, from the agreement to what goes back: seed case A27. */
import { beforeAll, describe, expect, it } from "vitest";
import { prepareCall, publishCall } from "~/domain/calls/index.server";
import { findItems } from "~/domain/appropriations/index.server";
import {
  approveRepayment,
  declineRepayment,
  exportFunds,
  findFund,
  proposeRepayment,
  waitingFor,
} from "~/domain/received-funds/index.server";
import {
  askUndo,
  findReconciliation,
  importBankFile,
  undoMatch,
} from "~/domain/reconciliation/index.server";
import type { Staff } from "~/domain/shared/actor";
import { findYearEnd } from "~/domain/year-rolls/index.server";
import { inSnapshot } from "~db/transaction";
import { balance, balances, verify, type AccountRole } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import { statementFile } from "../../support/bank-statement";
import {
  as,
  demoCall,
  demoDefinition,
  done,
  kr,
  refusalCode,
  setClock,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { receivedA27 } from "../../support/received-fund";
import { decideTo, proposeTo } from "../../support/year-move";
import {
  approveTheAdvance,
  payAndConfirm,
  runningProject,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();

describe("A27: ca 1 000 000 kr from co-financiers, to be passed on", () => {
  let project: RunningProject;
  let fundId: string;
  let controller: Staff;
  let accountant: Staff;
  let closing: Ore;

  const page = async () => done(await findFund(controller, fundId));
  const held = (role: "available" | "fundUnused" | "fundIncome" | "fundToPayBack") =>
    inSnapshot({ boardId: "12" }, ({ trx }) => balance(trx, { role, dims: { item: fundId } }));
  const outOfTheBank = async (id: string, amount: string) => {
    const { reference } = await page();
    const entries = [{ amount: kr(amount), on: "2027-08-20", message: reference }];
    await setClock(db.kysely, "2027-08-20T17:00:00Z");
    done(await importBankFile(as(accountant), statementFile({ id, opening: closing, entries })));
    closing = (closing + kr(amount)) as Ore;
  };
  const lineOf = async (amount: string) =>
    (
      await db.kysely
        .selectFrom("bankLine")
        .select("id")
        .where("amountOre", "=", kr(amount))
        .executeTakeFirstOrThrow()
    ).id;

  beforeAll(async () => {
    project = await runningProject(db.kysely, undefined, {
      envelopes: [
        { year: 2027, amount: "500000.00" },
        { year: 2028, amount: "400000.00" },
      ],
      fund: async (office) => {
        const received = await receivedA27(db.kysely, office);
        ({ accountant, fundId } = received);
        controller = office.controller;
        return fundId;
      },
    });
    closing = kr("1000000.00");
  });

  it("shows 74,07 % from others of 1 350 000, and gives no financier a share that is not stated", async () => {
    const { shares, financiers, isAbout, isListIncomplete, requisitions } = await page();
    expect(shares).toEqual({
      total: kr("1350000.00"),
      externalPercent: "74.07",
      perFte: kr("318181.82"),
      stated: 0n,
      notStated: kr("1000000.00"),
    });
    expect(financiers).toHaveLength(5);
    expect(new Set(financiers.map(({ amount }) => amount))).toEqual(new Set([null]));
    expect([isAbout, isListIncomplete]).toEqual([true, true]);
    expect(requisitions).toMatchObject([{ receivedOn: "2027-03-15" }]);
    const [head = "", ...rows] = done(await exportFunds(controller))
      .trim()
      .split("\r\n");
    const at = head.split(",").indexOf("financier_amount");
    expect(rows.map((row) => row.split(",")[at])).toEqual(["", "", "", "", ""]);
  });

  it("is received when the bank has it, as a debt to the financier and not as the State's money", async () => {
    const matches = await db.kysely
      .selectFrom("bankMatch")
      .select(["kind", "reason", "fundId"])
      .where("fundId", "is not", null)
      .execute();
    expect(matches).toEqual([{ kind: "fund_receipt", reason: "reference_and_amount", fundId }]);
    expect(await held("fundUnused")).toBe(kr("1000000.00"));
    expect(await held("available")).toBe(kr("100000.00"));
    expect(done(await findItems(controller))).toEqual([]);
  });

  it("cannot feed a call with more than has been received", async () => {
    const { officer, administrator } = project.ranked.office;
    const activity = await db.kysely.selectFrom("activity").select("id").executeTakeFirstOrThrow();
    const { callId } = done(
      await prepareCall(as(officer), {
        itemId: fundId,
        activityId: activity.id,
        caseNumber: "DEMO 851-0777-2027",
        title: demoCall.title,
        opensAt: demoCall.opensAt,
        closesAt: demoCall.closesAt,
        envelopes: [{ year: 2027, amount: kr("100000.01") }],
        definition: demoDefinition,
      }),
    );
    expect(refusalCode(await publishCall(as(administrator), { callId }))).toBe("ledger.overspent");
  });

  it("is passed on by a grant, which never touches the appropriation", async () => {
    await approveTheAdvance(project);
    closing = await payAndConfirm(db.kysely, project, "2027-08-19T08:00:00Z", closing);
    expect((await page()).money).toMatchObject({
      received: kr("1000000.00"),
      passedOn: kr("295000.00"),
      unused: kr("705000.00"),
      available: kr("100000.00"),
      toPayBack: 0n,
    });
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const never: AccountRole[] = [
        "appropriationCharged",
        "stateSettlement",
        "authorityUsed",
        "comingAppropriation",
      ];
      for (const role of never) expect(await balances(trx, { role })).toEqual([]);
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "grantsGiven", dims })).toBe(kr("295000.00"));
      expect((await verify(trx)).differences).toEqual([]);
    });
    expect(done(await findReconciliation(accountant)).difference).toBe(0n);
  });

  it("may be used another year than was decided: it has no year of its own", async () => {
    const { officer, decisionMaker, projectId } = project;
    done(await proposeTo(officer, projectId, { from: 2028, to: 2029, amount: "95 000" }));
    done(await decideTo(decisionMaker, projectId));
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: projectId, year: "2029" };
      expect(await balance(trx, { role: "committed", dims })).toBe(kr("95000.00"));
      expect((await verify(trx)).differences).toEqual([]);
    });
    expect(await held("available")).toBe(kr("100000.00"));
  });

  it("goes back by two persons, and never more than is left and promised to nobody", async () => {
    const { attestant } = project;
    const back = { account: "5050-1055", reasons: "Nätverket är avslutat." };
    const amount = kr("100000.00");
    expect(
      await proposeRepayment(as(accountant), fundId, { ...back, amount: kr("100000.01") }),
    ).toMatchObject({ code: "receivedFund.aboveLeft", field: "amount" });
    expect(refusalCode(await proposeRepayment(as(attestant), fundId, { ...back, amount }))).toBe(
      "access.forbidden",
    );
    done(await proposeRepayment(as(controller), fundId, { ...back, amount }));
    expect(refusalCode(await proposeRepayment(as(accountant), fundId, { ...back, amount }))).toBe(
      "receivedFund.repaymentWaits",
    );
    const answer = { repaymentId: (await page()).repayments[0]?.id ?? "" };
    expect(refusalCode(await approveRepayment(as(controller), fundId, answer))).toBe(
      "approval.twoPersons",
    );
    expect(refusalCode(await approveRepayment(as(accountant), fundId, answer))).toBe(
      "access.forbidden",
    );
    expect((await waitingFor(attestant)).map(({ key }) => key)).toEqual(["fundRepayment.approve"]);
    done(await approveRepayment(as(attestant), fundId, answer));
    expect(refusalCode(await declineRepayment(as(attestant), fundId, answer))).toBe(
      "receivedFund.alreadyAnswered",
    );
    expect([await held("available"), await held("fundToPayBack")]).toEqual([0n, amount]);
  });

  it("has gone back when the bank has paid it, and a wrong match is undone by two persons", async () => {
    const { attestant } = project;
    await outOfTheBank("TILLBAKA", "-100000.00");
    expect((await page()).money).toMatchObject({ toPayBack: 0n, paidBack: kr("100000.00") });
    const lineId = await lineOf("-100000.00");
    done(await askUndo(as(accountant), { lineId, reason: "Fel rad" }));
    expect(refusalCode(await undoMatch(as(accountant), { lineId }))).toBe("approval.twoPersons");
    done(await undoMatch(as(attestant), { lineId }));
    expect((await page()).money).toMatchObject({ toPayBack: kr("100000.00"), paidBack: 0n });
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("stays a difference when the amount is not what was asked for", async () => {
    await outOfTheBank("FEL", "-5.00");
    const { differences } = done(await findReconciliation(accountant));
    expect(differences.map(({ cause }) => cause)).toContain("amount_differs");
  });

  it("does not lapse at the turn of the year: it is no item to roll", async () => {
    expect(refusalCode(await findYearEnd(controller, fundId))).toBe("access.notFound");
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const then = { role: "fundUnused", dims: { item: fundId }, asOf: "2028-01-01" } as const;
      expect(await balance(trx, then)).toBe(kr("605000.00"));
    });
  });
});
