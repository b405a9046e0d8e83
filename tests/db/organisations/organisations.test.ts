import { beforeAll, expect, test } from "vitest";
import { submitApplication } from "~/domain/applications/index.server";
import { payeeAccountSchema, registerOrganisationSchema } from "~/domain/organisations/index";
import {
  addPayeeAccount,
  findOrganisation,
  registerOrganisation,
  verifyPayeeAccount,
} from "~/domain/organisations/index.server";
import type { Staff } from "~/domain/shared/actor";
import { addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
beforeAll(async () => {
  open = await openCall(db.kysely);
  const applicationId = await writtenDraft(open.projectManager, open.callId);
  done(await submitApplication(as(open.signatory), { applicationId }));
});

const typed = { orgnr: "8029999037", name: "Stiftelsen", type: "stiftelse", vat: "nej" };
const accounts = async () =>
  done(await findOrganisation(open.signatory, open.organisation.id)).accounts;
const verify = (actor: Staff, payeeAccountId: string) =>
  verifyPayeeAccount(as(actor), { payeeAccountId, method: "Bankgirots register" });

test("an organisation is registered once, under its number as we write it", async () => {
  const input = registerOrganisationSchema.parse(typed);
  const { organisationId } = done(await registerOrganisation(as(open.officer), input));
  expect(done(await findOrganisation(open.officer, organisationId)).orgnr).toBe("802999-9037");
  const again = await registerOrganisation(as(open.officer), input);
  expect(again).toMatchObject({ field: "orgnr", code: "organisation.orgnrTaken" });
});

test("an applicant registers nobody", async () => {
  const input = registerOrganisationSchema.parse({ ...typed, orgnr: "802999-9045" });
  expect(refusalCode(await registerOrganisation(as(open.signatory), input))).toBe(
    "access.notFound",
  );
});

test("a wrong check digit is refused at its field", () => {
  const read = registerOrganisationSchema.safeParse({ ...typed, orgnr: "802999-9038" });
  expect(read.error?.issues[0]).toMatchObject({ path: ["orgnr"] });
  expect(read.error?.issues[0]?.message).toContain("orgnr.checkDigit");
});

test("an account is verified by a person at the board, once", async () => {
  const [account] = await accounts();
  const id = account?.id ?? "";
  done(await verify(open.officer, id));
  expect((await accounts())[0]?.verifications).toMatchObject([{ by: "Handläggare H1" }]);
  expect(refusalCode(await verify(open.officer, id))).toBe("organisation.accountAlreadyVerified");
});

test("a new account is a new version that must be verified anew; the old one no longer can be", async () => {
  const [old] = await accounts();
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "99901019" });
  const organisationId = open.organisation.id;
  done(await addPayeeAccount(as(open.signatory), { organisationId, account }));
  const [latest] = await accounts();
  expect(latest).toMatchObject({ version: 2, number: "9990-1019", verifications: [] });
  expect(refusalCode(await verify(open.officer, old?.id ?? ""))).toBe(
    "organisation.accountReplaced",
  );
});

test("an account may be of any kind that the payment file can write", async () => {
  const organisationId = open.organisation.id;
  const typed = [
    { kind: "account", number: "6789-123 456 789" },
    { kind: "iban", number: "SE4550000000058398257466" },
    { kind: "plusgiro", number: "1234566" },
  ];
  for (const each of typed) {
    const account = payeeAccountSchema.parse(each);
    done(await addPayeeAccount(as(open.signatory), { organisationId, account }));
  }
  expect((await accounts()).slice(0, 3).map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    "plusgiro 12 34 56-6",
    "iban SE45 5000 0000 0583 9825 7466",
    "account 6789-123456789",
  ]);
});

test("a stranger neither sees the organisation nor changes its account", async () => {
  const organisationId = open.organisation.id;
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1027" });
  const added = await addPayeeAccount(as(open.stranger), { organisationId, account });
  expect(refusalCode(added)).toBe("access.notFound");
  expect(refusalCode(await findOrganisation(open.stranger, organisationId))).toBe(
    "access.notFound",
  );
});

test("a board where the organisation has not applied does not see its account", async () => {
  const [latest] = await accounts();
  await db.kysely
    .insertInto("board")
    .values({
      id: "14",
      county: "Västra Götalands län",
      nameSv: "Länsstyrelsen i Västra Götalands län",
      nameEn: "County board 14",
      casePrefix: "DEMO ",
      orgnr: "202100-9911",
      bankgiro: "9990-1001",
    })
    .execute();
  const other = await addStaff(db.kysely, "Handläggare V1", ["case_officer"], { boardId: "14" });
  expect(refusalCode(await verify(other, latest?.id ?? ""))).toBe("access.notFound");
});
