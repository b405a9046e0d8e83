import { beforeAll, expect, test } from "vitest";
import { action as accept } from "~/routes/projects/acceptance";
import { loader as readCase } from "~/routes/projects/case";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { done, kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";
import { signedIn, statusOf } from "../../support/signed-in";

const db = useTestDatabase();
let ranked: RankedCall;
let id: string;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
  const decided = await declareAndDecide(
    ranked.office.decisionMaker,
    await propose(ranked, "kommun"),
  );
  id = done(decided).projectId ?? "";
  await db.kysely
    .insertInto("financier")
    .values([
      {
        applicationId: id,
        position: 1,
        name: "Samordningsförbundet Sundet",
        orgnr: "222000-9902",
        sector: "public",
        amountOre: kr("140000.00"),
      },
      {
        applicationId: id,
        position: 2,
        name: "Sundhamra kommun",
        orgnr: "222000-9903",
        sector: "public",
        amountOre: kr("659956.53"),
        isOwn: true,
        status: "confirmed",
        confirmedAt: "2027-06-01T08:00:00Z",
      },
    ])
    .execute();
});

test("the award is not accepted while a co-financier has not confirmed: who and how much is said", async () => {
  const person = await signedIn(ranked.cases.kommun.signatory);
  const path = `/projects/${id}/acceptance`;
  const answer = await accept(person.post(path, { id }, { revision: "scope_reduced" }));
  expect(answer).toMatchObject({ init: { status: 409 } });
  expect(JSON.stringify(answer).replaceAll("\u00a0", " ")).toContain(
    "Samordningsförbundet Sundet (140 000,00 kr)",
  );
});

test("a partial award asks how the project is to fit, and then runs", async () => {
  await db.kysely
    .updateTable("financier")
    .set({ status: "confirmed", confirmedAt: "2027-06-01T08:00:00Z" })
    .where("applicationId", "=", id)
    .execute();
  const person = await signedIn(ranked.cases.kommun.signatory);
  const path = `/projects/${id}/acceptance`;
  expect(await statusOf(accept(person.post(path, { id }, {})))).toBe(422);
  expect(await statusOf(accept(person.post(path, { id }, { revision: "scope_reduced" })))).toBe(
    302,
  );
  const page = await readCase(person.get(`/projects/${id}/case`, { id }));
  expect(page.project).toMatchObject({ status: "running", totalCost: kr("1614956.53") });
});

test("another organisation, a visitor and another county's officer find nothing", async () => {
  const path = `/projects/${id}/case`;
  const stranger = await signedIn(ranked.cases.forening.signatory);
  expect(await statusOf(readCase(stranger.get(path, { id })))).toBe(404);
  const visitor = { request: new Request(`http://localhost${path}`), params: { id }, context: {} };
  expect(await statusOf(readCase(visitor))).toBe(302);
});
