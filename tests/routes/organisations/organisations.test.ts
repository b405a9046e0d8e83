import { beforeAll, expect, test } from "vitest";
import { action as addAccount } from "~/routes/organisations/accounts";
import { action as register, loader as registerForm } from "~/routes/organisations/new";
import { loader } from "~/routes/organisations/organisation";
import { action as verify } from "~/routes/organisations/verification";
import { findOrganisation } from "~/domain/organisations/index.server";
import { done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { signedIn, statusOf } from "../../support/signed-in";

const db = useTestDatabase();
let open: OpenCall;
beforeAll(async () => {
  open = await openCall(db.kysely);
});

test("a wrong organisation number is told at its field, and the rest stays", async () => {
  const officer = await signedIn(open.officer);
  const fields = { orgnr: "802999-9038", name: "Stiftelsen", type: "stiftelse", vat: "nej" };
  expect(await register(officer.post("/organisations/new", {}, fields))).toMatchObject({
    data: {
      values: fields,
      errors: { orgnr: "Kontrollsiffran stämmer inte. Jämför med ert registreringsbevis." },
    },
    init: { status: 422 },
  });
});

test("a wrong bankgiro is told at its field", async () => {
  const signatory = await signedIn(open.signatory);
  const { id } = open.organisation;
  const fields = { kind: "bankgiro", number: "9990-1028" };
  const answer = await addAccount(signatory.post(`/organisations/${id}/accounts`, { id }, fields));
  expect(answer).toMatchObject({
    data: {
      values: fields,
      errors: { number: expect.stringContaining("kontrollsiffra") as string },
    },
    init: { status: 422 },
  });
});

test("how an account was verified is said in at least five characters, told at the field", async () => {
  const officer = await signedIn(open.officer);
  const { id } = open.organisation;
  const signatory = await signedIn(open.signatory);
  const account = { kind: "bankgiro", number: "9990-1027" };
  await addAccount(signatory.post(`/organisations/${id}/accounts`, { id }, account));
  const accountId = done(await findOrganisation(open.signatory, id)).accounts[0]?.id ?? "";
  const form = officer.post("/", { id, accountId }, { method: "a" });
  expect(await verify(form)).toMatchObject({
    data: { errors: { method: "Texten är för kort. Skriv minst 5 tecken." } },
    init: { status: 422 },
  });
});

test("another organisation's page, and the board's form, are 404 for an applicant", async () => {
  const stranger = await signedIn(open.stranger);
  const { id } = open.organisation;
  expect(await statusOf(loader(stranger.get(`/organisations/${id}`, { id })))).toBe(404);
  expect(await statusOf(registerForm(stranger.get("/organisations/new")))).toBe(404);
});
