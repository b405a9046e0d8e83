import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { action as signUp } from "~/routes/identity/sign-up";
import { useTestDatabase } from "../../support/database";
import { statusOf } from "../../support/signed-in";

const db = useTestDatabase();

const typed = {
  name: "Ordförande Ett",
  email: "ordforande@exempel.se",
  login: "ordforande",
  password: "ett långt lösenord",
  orgnr: "802999-9029",
  organisationName: "Nya föreningen",
  type: "ideell_forening",
  foundedOn: "",
  vat: "nej",
  returnTo: "/applications/new?call=1",
};

function post(fields: Partial<typeof typed> = {}, commandId: string = randomUUID()) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...fields, _command: commandId }))
    body.append(name, value);
  const request = new Request("http://localhost/sign-up", { method: "POST", body });
  return signUp({ request, params: {}, context: { clientAddress: "10.0.0.1" } });
}

test("a short password is told at its field, and never sent back", async () => {
  const answer = await post({ password: "kort" });
  expect(answer).toMatchObject({
    data: { errors: { password: "Lösenord: skriv minst 12 tecken." } },
    init: { status: 422 },
  });
  expect(JSON.stringify(answer)).not.toContain('"kort"');
});

test("what is missing is led by its field's name, without JavaScript too", async () => {
  const { name, organisationName, type, vat } = (
    (await post({ name: "", organisationName: " ", type: "", vat: "" })) as {
      data: { errors: Record<string, string> };
    }
  ).data.errors;
  expect(name).toBe("Namn: fyll i det här fältet.");
  expect(organisationName).toBe("Organisationens namn: fyll i det här fältet.");
  expect(type).toMatch(/^Typ av organisation: /);
  expect(vat).toMatch(/^Får ni dra av moms, eller får ni ersättning för den\? /);
});

test("one press of the button sent twice makes one organisation, signs in and goes on where it began", async () => {
  const commandId = randomUUID();
  const [first, second] = [await post({}, commandId), await post({}, commandId)];
  for (const answer of [first, second]) {
    if (!(answer instanceof Response)) throw new Error("not redirected");
    expect(answer.headers.get("Location")).toBe("/applications/new?call=1");
    expect(answer.headers.get("Set-Cookie")).toMatch(/HttpOnly/);
  }
  const made = await db.kysely.selectFrom("organisation").select("orgnr").execute();
  expect(made).toEqual([{ orgnr: "802999-9029" }]);
});

test("the same form with another password signs nobody in", async () => {
  const commandId = randomUUID();
  const fresh = { orgnr: "802999-9037", login: "annan", email: "annan@exempel.se" };
  await post(fresh, commandId);
  expect(await statusOf(post({ ...fresh, password: "ett annat långt ord" }, commandId))).toBe(409);
});
