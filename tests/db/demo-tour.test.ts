/** The README's tour of the demo, where the story waits: each row's person finds there what the row says. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDemo } from "../../app/cli/demo/load";
import { story } from "../../app/cli/demo/story";
import type { StaffKey } from "../../app/cli/demo/people";
import { findOpenCalls } from "~/domain/calls/index.server";
import { findCofinancing, findGranted } from "~/domain/reports/index.server";
import { findSentRuns } from "~/domain/reconciliation/index.server";
import { countWaiting, findOwnWaiting, findWaiting } from "~/http/waiting.server";
import { useTestDatabase } from "../support/database";

useTestDatabase();
const files = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));

beforeAll(async () => {
  process.env.DATA_DIR = files;
  await loadDemo({ until: "waiting" });
}, 120_000);
afterAll(() => {
  delete process.env.DATA_DIR;
  rmSync(files, { recursive: true });
});

test.each<[StaffKey, string]>([
  ["officer", "claim.review"],
  ["secondAssessor", "assessment.declare"],
  ["decisionMaker", "case.decideDismissal"],
  ["attestant", "order.attest"],
  ["controller", "period.answer"],
  ["administrator", "call.publish"],
  ["accountant", "run.confirm"],
  ["registrar", "organisation.verifyAccount"],
])("%s: %s waits", async (who, key) => {
  const waiting = await findWaiting(await story.as(who));
  expect(waiting.map((one) => one.key)).toContain(key);
});

test("an account to verify waits for case officers and registrars; for the others who may, on request", async () => {
  const own = async (who: StaffKey) => {
    const actor = await story.as(who);
    const waiting = await findWaiting(actor);
    const { isGroups } = waiting.find(({ key }) => key === "organisation.verifyAccount") ?? {};
    const isCounted = (await countWaiting(actor)) === waiting.length;
    return { isGroups, isCounted };
  };
  expect(await own("officer")).toEqual({ isGroups: false, isCounted: true });
  for (const who of ["controller", "accountant"] as const) {
    expect(await own(who)).toEqual({ isGroups: true, isCounted: false });
  }
});

test("one applicant has an application to complete, another a co-financier to have confirm and a condition to answer, overdue", async () => {
  const school = await findOwnWaiting(await story.applicant("folkhogskola"));
  expect(school).toMatchObject([{ key: "application.complete", due: "2028-06-30" }]);
  const municipality = await findOwnWaiting(await story.applicant("kommun"));
  expect(municipality).toMatchObject([
    { key: "promise.obtain", due: "2027-06-17" },
    { key: "condition.answer", due: "2027-07-01" },
  ]);
});

test("there is an open call to apply to", async () => {
  const open = await findOpenCalls(await story.applicant("forening"));
  expect(open.map(({ title }) => title.sv)).toEqual(["Mötesplatser i hela länet 2028–2029"]);
});

test("the bank has answered the run that falls due today", async () => {
  expect(await findSentRuns(await story.as("accountant"))).toMatchObject([
    { no: 3, paysOn: "2028-06-22", isPaid: true },
  ]);
});

test("the controller finds what is granted and not paid, and what others have promised and confirmed", async () => {
  const controller = await story.as("controller");
  const list = { isBackwards: false, page: 1 } as const;
  const granted = await findGranted(controller, { ...list, sort: "left", isWhole: false });
  expect(granted).toMatchObject({ value: { total: 3, sums: { left: 150_403_636n } } });
  const cofinancing = await findCofinancing(controller, { ...list, sort: "project" });
  expect(cofinancing).toMatchObject({
    value: { sums: { promised: 359_579_666n, confirmed: 205_770_166n, verified: 0n } },
  });
});
