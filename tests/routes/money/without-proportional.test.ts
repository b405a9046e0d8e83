/** M3 where the call's rule is that co-financing which does not come in lowers no grant by its share. */
import { beforeAll, expect, it } from "vitest";
import { loader as readCall } from "~/routes/calls/call";
import { setClock } from "../../support/builders";
import { demoDefinition } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { paidAsInM2, reported } from "../../support/final-report";
import { runningProject, type RunningProject } from "../../support/running-project";
import { settledInForm } from "../../support/settled-form";

const db = useTestDatabase();
const definition = {
  ...demoDefinition,
  financing: { ...demoDefinition.financing, proportional: false },
};
let project: RunningProject;
beforeAll(async () => {
  project = await runningProject(db.kysely, undefined, { definition });
  await paidAsInM2(db.kysely, project);
  await reported(db.kysely, project);
  await setClock(db.kysely, "2028-11-20T08:00:00Z");
});

it("the call's page says the rule", async () => {
  const { callId } = project.ranked;
  const visitor = { request: new Request(`http://localhost/calls/${callId}`), context: {} };
  const { call } = await readCall({ ...visitor, params: { id: callId } });
  expect(call.definition.financing.proportional).toBe(false);
});

it("M3: the share rule governs, and 532 258,84 is the final grant", async () => {
  expect(await settledInForm(project, { cash: "648 215,37" })).toEqual({
    shareRule: "532258.84",
    noOverfinancing: "546178.33",
    proportionalRule: null,
    finalGrant: "532258.84",
    payment: "60258.84",
    recovery: "0.00",
    release: "57741.16",
  });
});
