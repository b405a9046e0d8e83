import { beforeAll, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrders,
  findRuns,
  prepareRun,
} from "~/domain/disbursements/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { addStaff, as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { approved, demoClaim } from "../../support/demo-claim";
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
