import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrders,
  findRuns,
  prepareRun,
  findRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { kronor, type Ore } from "~ledger/amount";
import { addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { approved, demoClaim, standing } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  done(await approveAdvance(as(project.officer), { projectId: project.projectId }));
  await approved(db.kysely, project, demoClaim(1));
  await approved(db.kysely, project, demoClaim(2));
  const { attestant } = project;
  for (const order of await findOrders(attestant))
    done(await attestOrder(as(attestant), { orderId: order.id, shownHash: attestHash(order) }));
});

it("two runs prepared at the same moment get a number each, without gaps", async () => {
  const second = await addStaff(db.kysely, "Ekonom E3", ["accountant"]);
  const orders = await findOrders(project.attestant, { status: "attested" });
  const prepared = await Promise.all(
    [project.accountant, second].map((actor, at) =>
      prepareRun(as(actor), {
        orderIds: orders.slice(at, at + 1).map(({ id }) => id),
        paysOn: "2028-02-29" as PlainDate,
      }),
    ),
  );
  expect(prepared.map(done)).toHaveLength(2);
  const runs = done(await findRuns(project.attestant));
  expect(runs.map(({ no, orderCount }) => [no, orderCount])).toEqual([
    [2, 1],
    [1, 1],
  ]);
});

it("the same run released by two people at once is sent once", async () => {
  const other = await addStaff(db.kysely, "Attestant E4", ["attestant"]);
  const [{ id: runId, total } = { id: "", total: 0n }] = done(await findRuns(project.attestant));
  const { shownHash } = done(await findRun(project.attestant, runId));
  const answers = await Promise.all(
    [project.attestant, other].map((actor) => releaseRun(as(actor), { runId, shownHash })),
  );
  const refused = answers.filter(({ ok }) => !ok);
  expect(refused.map(refusalCode)).toEqual(["payment.runAlreadyReleased"]);
  expect(await standing(project)).toMatchObject({ bankInTransit: kronor(total as Ore) });
  const sent = await sql<{ count: number }>`
    select count(*)::int as count from ledger.journal where kind = 'payment.sent'`.execute(
    db.kysely,
  );
  expect(sent.rows).toEqual([{ count: 1 }]);
});
