import { expect, it } from "vitest";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { balance } from "~ledger/index";
import { as, done, kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, submitted } from "../../support/demo-claim";
import {
  allot2028,
  approveTheAdvance,
  bankAnswer,
  runningProject,
  sendAll,
} from "../../support/running-project";

const db = useTestDatabase();

it("a payment of a later year is charged to that year's item, and refused until it has been allotted", async () => {
  const project = await runningProject(db.kysely);
  await submitted(db.kysely, project, demoClaim(1));
  await setClock(db.kysely, "2028-01-05T08:00:00Z");
  await approveTheAdvance(project);
  const runId = await sendAll(db.kysely, project, "2028-01-07T08:00:00Z");
  const answer = await bankAnswer(project, runId);
  expect(await importBankFile(as(project.accountant), answer)).toMatchObject({
    code: "bankFile.noItemForYear",
    params: { year: "2028", code: "1:1 ap.3" },
  });
  const item = await allot2028(db.kysely, project);
  done(await importBankFile(as(project.accountant), answer));
  await inSnapshot({ boardId: "12" }, async ({ trx }) => {
    const charged = (id: string) =>
      balance(trx, { role: "appropriationCharged", dims: { item: id } });
    expect(await charged(item)).toBe(kr("295000.00"));
    expect(await charged(project.ranked.itemId)).toBe(0n);
  });
});
