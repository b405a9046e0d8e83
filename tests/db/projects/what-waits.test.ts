/** What waits for a recipient, besides its applications and awards: claims to finish or mend, and the final report. */
import { beforeAll, expect, test } from "vitest";
import { returnClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import { findOwnWaiting } from "~/http/waiting.server";
import { as, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
beforeAll(async () => {
  project = await runningProject(db.kysely);
  const input = written(demoClaim(1));
  ({ claimId } = done(await saveClaim(as(project.manager), project.projectId, input)));
});

const keys = async () => (await findOwnWaiting(project.signatory)).map(({ key }) => key);

test("a claim waits until it is sent in, and again when the board has sent it back", async () => {
  expect(await keys()).toEqual(["claim.continue"]);
  done(await submitClaim(as(project.signatory), { claimId }));
  expect(await keys()).toEqual([]);
  done(await returnClaim(as(project.officer), { claimId, reason: "Bifoga lönespecifikationer." }));
  expect(await findOwnWaiting(project.signatory)).toMatchObject([
    { key: "claim.mend", href: `/projects/${project.projectId}/claims/new`, due: null },
  ]);
});

test("the final report waits from the day the project is over, with its own day", async () => {
  await setClock(db.kysely, "2028-07-31T08:00:00Z");
  expect(await keys()).toEqual(["claim.mend"]);
  await setClock(db.kysely, "2028-08-01T08:00:00Z");
  expect(await findOwnWaiting(project.signatory)).toMatchObject([
    { key: "report.final", due: "2028-10-31" },
    { key: "claim.mend" },
  ]);
});
