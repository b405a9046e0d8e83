import { beforeAll, expect, test } from "vitest";
import { findActor, signIn, signUp, signUpSchema } from "~/domain/identity/index.server";
import { addOrganisation, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
const visitor = { kind: "visitor" } as const;
beforeAll(() => addOrganisation(db.kysely, { orgnr: "802999-9011" }));

let address = 0;
const typed = {
  name: "Ordförande Ett",
  email: "Ordforande@Exempel.se",
  login: "Ordforande",
  password: "ett långt lösenord",
  orgnr: "8029999029",
  organisationName: "Nya föreningen",
  type: "ideell_forening",
  foundedOn: "2020-03-01",
  vat: "nej",
};
const sign = (changes: Partial<typeof typed> = {}, from = `10.0.0.${(address += 1)}`) => {
  const { returnTo: _returnTo, ...input } = signUpSchema.parse({ ...typed, ...changes });
  return signUp(as(visitor), input, from);
};

test("a person without e-identification registers their organisation and signs for it", async () => {
  const { organisationId } = done(await sign());
  const [capacity] = done(await signIn("ordforande", typed.password, "10.1.1.1"));
  expect(capacity).toMatchObject({ side: "applicant", at: organisationId });
  expect(capacity && (await findActor(capacity))).toMatchObject({
    kind: "applicant",
    organisationName: "Nya föreningen",
    roles: ["signatory"],
  });
});

test("an organisation that is registered is joined through its own people, and none of them is named", async () => {
  const refused = await sign({ orgnr: "802999-9011", email: "b@exempel.se", login: "nybliven" });
  expect(refused).toMatchObject({ field: "orgnr", code: "signUp.organisationKnown" });
  expect(refused).not.toHaveProperty("params");
});

test("a user name and an e-mail address that are taken get the same answer", async () => {
  const fresh = { orgnr: "802999-9037", email: "c@exempel.se", login: "tredje" };
  expect(refusalCode(await sign({ ...fresh, login: "ordforande" }))).toBe("signUp.notNew");
  expect(refusalCode(await sign({ ...fresh, email: "ordforande@exempel.se" }))).toBe(
    "signUp.notNew",
  );
});

test("a short password, a wrong address and a wrong organisation number are refused at their fields", () => {
  const read = signUpSchema.safeParse({
    ...typed,
    password: "kort",
    email: "inte en adress",
    orgnr: "802999-9028",
  });
  expect(read.error?.issues.map(({ path }) => path[0]).sort()).toEqual([
    "email",
    "orgnr",
    "password",
  ]);
});

test("many attempts from one address must wait", async () => {
  const codes = new Set<string>();
  for (let no = 0; no < 11; no += 1) {
    codes.add(refusalCode(await sign({ orgnr: "802999-9011" }, "10.9.9.9")));
  }
  expect([...codes]).toEqual(["signUp.organisationKnown", "signUp.tooMany"]);
});
