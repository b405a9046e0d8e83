import { beforeAll, describe, expect, test } from "vitest";
import { memberRoles, staffRoles } from "~/domain/shared/actor";
import { addBoard, addMember, addOrganisation, addStaff } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { addressOf, manifest } from "../../support/route-modules";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
const nobody = "00000000-0000-4000-8000-000000000000";
let officer: SignedIn;
let applicant: SignedIn;
beforeAll(async () => {
  await addBoard(db.kysely);
  officer = await signedIn(await addStaff(db.kysely, "Allt i ett", staffRoles));
  const organisation = await addOrganisation(db.kysely);
  applicant = await signedIn(await addMember(db.kysely, organisation, "Ordförande", memberRoles));
});

const params = {
  id: nobody,
  no: "1",
  fileId: nobody,
  accountId: nobody,
  financierId: nobody,
  questionId: nobody,
  callId: nobody,
  condition: "B1",
  section: "project",
  token: "no-such-token",
  file: "projects.csv",
};

const hostile: Readonly<Record<string, Readonly<Record<string, string | string[]>>>> = {
  "with nothing in it": {},
  "with fields that ours does not have": {
    status: "approved",
    organisationId: nobody,
    grantedOre: "1",
    __proto__x: "1",
    "constructor.prototype.isAdmin": "yes",
    "a[]": ["1", "2"],
  },
  "with every value where one is expected": {
    version: ["1", "2"],
    shownHash: ["a", "b"],
    reason: ["a", "b"],
    answer: ["a", "b"],
    login: ["a", "b"],
  },
};

/** A fault would be thrown on by statusOf. */
describe.each(Object.entries(hostile))("a form %s is answered, never a fault", (_name, fields) => {
  test.each(manifest.map(({ path, load }) => ({ path, load })))("POST /$path", async (route) => {
    const { action } = await route.load();
    if (!action) return;
    const address = addressOf(route.path, params);
    for (const person of [officer, applicant]) {
      const args = person.post(address, params, fields);
      const status = await statusOf(Promise.resolve().then(() => action(args)));
      expect(status).toBeLessThan(500);
    }
  });
});

describe("an address with something else than an id leads nowhere, never to a fault", () => {
  const odd = [
    "1",
    "undefined",
    "%00",
    "'; drop table person --",
    "a".repeat(5000),
    "../../etc/passwd",
  ];
  test.each(manifest.filter(({ path }) => path.includes(":")))("GET /$path", async (route) => {
    const { loader } = await route.load();
    if (!loader) return;
    for (const text of odd) {
      const strange = Object.fromEntries(Object.keys(params).map((name) => [name, text]));
      for (const person of [officer, applicant]) {
        const args = person.get(addressOf(route.path, strange), strange);
        const status = await statusOf(Promise.resolve().then(() => loader(args)));
        expect([route.path, text.slice(0, 30), status < 500]).toEqual([
          route.path,
          text.slice(0, 30),
          true,
        ]);
      }
    }
  });
});
