import { beforeAll, describe, expect, it } from "vitest";
import { finalReportSchema } from "~/domain/follow-up/index";
import {
  decideSettlement,
  findSettlement,
  prepareSettlement,
  saveFinalReport,
  submitFinalReport,
} from "~/domain/follow-up/index.server";
import { findOrders } from "~/domain/disbursements/index.server";
import { findRecoveries } from "~/domain/recoveries/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { balance, balances, verify } from "~ledger/index";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { settlementInput, typedReport } from "../../support/final-report";
import {
  approveTheAdvance,
  bankAnswer,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();

describe("a project that was paid more than it comes to", () => {
  let project: RunningProject;
  let projectId: string;
  const input = () => settlementInput(project, { cash: "200000.00" });

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    ({ projectId } = project);
    await approveTheAdvance(project);
    const report = finalReportSchema.parse({ ...typedReport(project), cashCost: "200 000" });
    done(await saveFinalReport(as(project.manager), projectId, report));
    done(await submitFinalReport(as(project.signatory), { projectId }));
  });

  it("is not settled while a payment is on its way", async () => {
    await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    expect(refusalCode(await prepareSettlement(as(project.officer), projectId, input()))).toBe(
      "settlement.paymentUnderWay",
    );
    const { obstacle } = done(await findSettlement(project.officer, projectId));
    expect(obstacle?.code).toBe("settlement.paymentUnderWay");
  });

  it("opens a recovery of the difference, and the later year's commitment is a promise again", async () => {
    const { accountant, officer, decisionMaker } = project;
    const { runId } = await db.kysely
      .selectFrom("paymentRun")
      .select("id as runId")
      .executeTakeFirstOrThrow();
    done(await importBankFile(as(accountant), await bankAnswer(project, runId)));
    await setClock(db.kysely, "2027-12-01T08:00:00Z");
    const { settlementId } = done(await prepareSettlement(as(officer), projectId, input()));
    const { shownHash, settlement } = done(await findSettlement(decisionMaker, projectId));
    const { finalGrant, recovery } = settlement?.result ?? {};
    expect([finalGrant, recovery]).toEqual([kr("97962.96"), kr("197037.04")]);
    done(await decideSettlement(as(decisionMaker), { settlementId, shownHash: shownHash ?? "" }));
    expect(await findOrders(accountant, { status: "approved" })).toEqual([]);
    expect(done(await findRecoveries(accountant)).rows).toMatchObject([
      { status: "opened", amount: kr("197037.04") },
    ]);
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: projectId };
      expect(await balance(trx, { role: "receivable", dims })).toBe(0n);
      expect(await balance(trx, { role: "grantCost", dims })).toBe(kr("97962.96"));
      expect(await balance(trx, { role: "advance", dims })).toBe(kr("197037.04"));
      const committed = await balances(trx, { role: "committed", dims });
      expect(committed.every((account) => account.balance === 0n)).toBe(true);
      const item = { item: project.ranked.itemId, year: 2028 };
      expect(await balance(trx, { role: "authorityAvailable", dims: item })).toBe(kr("1500000.00"));
      expect((await verify(trx)).differences).toEqual([]);
    });
  });
});
