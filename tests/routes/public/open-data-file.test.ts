import { expect, test } from "vitest";
import { loader } from "~/routes/public/open-data-file";
import { useTestDatabase } from "../../support/database";
import { fundedProject } from "../../support/funded-project";
import { openCall } from "../../support/open-call";
import { statusOf } from "../../support/signed-in";

const db = useTestDatabase();

const fetched = (file: string) =>
  loader({
    request: new Request(`http://localhost/open-data/${file}`),
    params: { file },
    context: {},
  });

test("a set is a file with its name; what is no set is not found", async () => {
  const open = await openCall(db.kysely);
  const project = { title: "Systerskap", caseNumber: "DEMO 102", granted: "590000.00" };
  await fundedProject(db.kysely, open, project);
  const answer = fetched("projects.csv");
  expect(answer.headers.get("Content-Disposition")).toContain("lansmedel-projects.csv");
  expect(await answer.text()).toContain("Systerskap");
  for (const file of ["projects.xml", "people.csv", "projects"]) {
    expect(await statusOf((async () => fetched(file))())).toBe(404);
  }
});
