import { beforeAll, describe, expect, it } from "vitest";
import { findOrders, findRun } from "~/domain/disbursements/index.server";
import {
  findBankFile,
  findImporter,
  findReconciliation,
  importBankFile,
  inMemory,
  waitingFor,
} from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { balance, verify } from "~ledger/index";
import { as, done, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  bankAnswer,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();

describe("a payment that the bank sends back", () => {
  let project: RunningProject;
  let runId: string;
  let reference: string;

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    runId = await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    reference = (await findOrders(project.accountant))[0]?.reference ?? "";
  });

  it("stands in the queue when its amount is another than what was sent", async () => {
    const answer = await bankAnswer(project, runId);
    const shaved = new TextDecoder()
      .decode(answer.bytes)
      .replaceAll("295000.00", "294000.00")
      .replace(/(<Stmt>\s*<Id>)[^<]+/, "$1SHAVED");
    const file = { name: "a.xml", bytes: new TextEncoder().encode(shaved) };
    done(await importBankFile(as(project.accountant), file));
    expect(done(await findReconciliation(project.accountant)).differences).toMatchObject([
      { cause: "amount_differs", ageDays: 0, line: { expected: { amount: kr("295000.00") } } },
    ]);
    expect((await findOrders(project.accountant))[0]?.status).toBe("sent");
    const { difference, explained } = done(await findReconciliation(project.accountant));
    expect([difference, explained]).toEqual([kr("-294000.00"), kr("-294000.00")]);
    expect((await waitingFor(project.accountant)).map(({ key }) => key)).toEqual([
      "run.confirm",
      "bankLine.investigate",
    ]);
  });

  it("is confirmed and returned, whatever order the bank lists them in, and is owed to the recipient again", async () => {
    const answer = await bankAnswer(project, runId, {
      opening: kr("-294000.00"),
      returned: [reference],
    });
    const { fileId } = done(await importBankFile(as(project.accountant), answer));
    const { statements } = done(await findBankFile(project.accountant, fileId));
    expect(statements[0]?.lines.map(({ match }) => match?.kind)).toEqual(["payment", "return"]);
    expect(statements[0]?.lines[1]?.returnReason).toBe("AC04 Kontot är avslutat");
    expect((await findOrders(project.accountant))[0]?.status).toBe("returned");
    expect(done(await findRun(project.accountant, runId)).status).toBe("confirmed");
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "paid", dims })).toBe(0n);
      expect(await balance(trx, { role: "toBePaid", dims })).toBe(kr("295000.00"));
      expect(await balance(trx, { role: "payable", dims })).toBe(kr("295000.00"));
      const charged = { item: project.ranked.itemId };
      expect(await balance(trx, { role: "appropriationCharged", dims: charged })).toBe(0n);
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("leaves the difference of the line that nobody sent", async () => {
    const found = done(await findReconciliation(project.accountant));
    expect(found.difference).toBe(kr("-294000.00"));
    expect(found.differences).toHaveLength(1);
  });

  it("can be taken in from the command line too, for the board whose account it is", async () => {
    const { bytes } = await bankAnswer(project, runId, { opening: kr("-294000.00") });
    const source = inMemory({ name: "b.xml", bytes });
    expect(await findImporter(source)).toMatchObject({ value: { kind: "system", boardId: "12" } });
    expect(await findImporter(source, "14")).toMatchObject({ code: "bankFile.nobodysAccount" });
    const importer = done(await findImporter(source));
    expect(await importBankFile(as(importer), { name: "b.xml", bytes })).toMatchObject({
      code: "bankFile.statementAlreadyImported",
    });
  });
});
