/** The demo's bank answers a run on the day it is paid, and says before that when it will. */
import { beforeAll, expect, test } from "vitest";
import { startAsDemo } from "~/domain/identity/index.server";
import { demoStatementFor, findSentRuns } from "~/domain/reconciliation/index.server";
import { done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
beforeAll(async () => {
  startAsDemo();
  project = await runningProject(db.kysely);
  await approveTheAdvance(project);
  await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
});

test("a run that is sent is there before its day, without an answer", async () => {
  const [run] = await findSentRuns(project.accountant);
  if (!run) throw new Error("no run was sent");
  await db.kysely.updateTable("paymentRun").set({ paysOn: "2027-08-23" }).execute();
  expect(await findSentRuns(project.accountant)).toMatchObject([
    { no: 1, paysOn: "2027-08-23", isPaid: false },
  ]);
  expect(refusalCode(await demoStatementFor(project.accountant))).toBe("bankFile.nothingSent");
});

test("the answer is there on the day", async () => {
  await setClock(db.kysely, "2027-08-23T08:00:00Z");
  expect(await findSentRuns(project.accountant)).toMatchObject([{ isPaid: true }]);
  expect(done(await demoStatementFor(project.accountant)).name).toMatch(/^kontoutdrag-/);
});
