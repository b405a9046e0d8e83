/** What the pages say before, during and after a claim is judged. */
import { beforeAll, describe, expect, it } from "vitest";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import { payeeAccountSchema } from "~/domain/organisations";
import { action as approval } from "~/routes/claims/approval";
import { loader as claimPage } from "~/routes/claims/claim";
import { action as edit } from "~/routes/claims/edit";
import { loader as list } from "~/routes/claims/list";
import { loader as advancePage } from "~/routes/disbursements/advance";
import { loader as casePage } from "~/routes/projects/case";
import { as, done, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { approved, demoClaim, submitted } from "../../support/demo-claim";
import { payAndConfirm, runningProject, type RunningProject } from "../../support/running-project";
import { approveTheAdvance } from "../../support/running-project";
import { signedIn, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
let officer: SignedIn;
let recipient: SignedIn;
let first: string;
let second: string;

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const claim = (id: string, by = officer) => claimPage(by.get(`/claims/${id}`, { id }));
const ofCase = (by = officer) => {
  const id = project.projectId;
  return casePage(by.get(`/projects/${id}/case`, { id }));
};
const inState = async (state: string, by = officer) =>
  (await list(by.get(`/claims?status=${state}`))).rows.map(({ no }) => no);

/** The recipient gives another account; the board has not looked at it. */
const newAccount = async (number: string): Promise<string> => {
  const { signatory } = project;
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number });
  const { organisationId } = signatory;
  return done(await addPayeeAccount(as(signatory), { organisationId, account })).payeeAccountId;
};
const verified = async (payeeAccountId: string) =>
  done(
    await verifyPayeeAccount(as(project.officer), { payeeAccountId, method: "Bankens register" }),
  );

beforeAll(async () => {
  project = await runningProject(db.kysely);
  officer = await signedIn(project.officer);
  recipient = await signedIn(project.signatory);
});

describe("before the advance is approved", () => {
  it("the project and the advance say that the account is not verified, and of whom", async () => {
    const account = await newAccount("9990-1035");
    const { advance, unpayable } = await ofCase();
    expect(advance).toEqual({ amount: 29_500_000n });
    expect(unpayable).toMatchObject({
      mayVerify: true,
      payee: { account: { id: account, number: "9990-1035", isVerified: false } },
    });
    const id = project.projectId;
    const { payee } = await advancePage(officer.get(`/projects/${id}/advance`, { id }));
    expect(payee).toEqual(unpayable?.payee);
    expect(await ofCase(recipient)).toMatchObject({ advance: null, unpayable: null });
    await verified(account);
    expect(await ofCase()).toMatchObject({ advance: { amount: 29_500_000n }, unpayable: null });
    expect((await ofCase()).payments.blocks).toEqual((await ofCase(recipient)).payments.blocks);
    expect((await ofCase()).payments.blocks.map(plain)).toEqual([
      "Mottagaren har bytt konto. Tidigast 20 augusti 2027 betalar vi till det nya, så att den som inte har bytt hinner säga till.",
    ]);
    await setClock(db.kysely, "2027-08-20T06:00:00Z");
    expect((await ofCase()).payments.blocks).toEqual([]);
  });
});

describe("a claim that the advance covers", () => {
  beforeAll(async () => {
    await approveTheAdvance(project);
    await payAndConfirm(db.kysely, project, "2027-08-23T08:00:00Z");
    first = await approved(db.kysely, project, demoClaim(1));
  });

  it("is set off against the advance and does not wait for attest, for board and recipient", async () => {
    for (const by of [officer, recipient]) {
      expect((await claim(first, by)).claim).toMatchObject({
        status: "approved",
        state: "settled",
      });
      expect((await ofCase(by)).claims).toMatchObject([{ no: 1, state: "settled" }]);
      expect(await inState("settled", by)).toEqual([1]);
      expect(await inState("approved", by)).toEqual([]);
    }
  });

  it("shows where the ledger says what was paid before, as on the day it was judged", async () => {
    const { paidRegister, money } = await claim(first);
    expect(paidRegister).toMatchObject({ asOf: demoClaim(1).approved });
    expect(money).toMatchObject({ cumulativeBefore: 0n, paidBefore: 29_500_000n });
    expect((await claim(first, recipient)).paidRegister).toBeNull();
  });
});

const judged = <Line extends { readonly derived: unknown }>(lines: readonly Line[]) =>
  lines.filter(({ derived }) => derived === null);

describe("a claim to judge", () => {
  beforeAll(async () => {
    second = await submitted(db.kysely, project, demoClaim(2));
  });

  const judge = async (changed: Readonly<Record<string, string>>, lang = "sv") => {
    const { lines } = (await claim(second)).claim;
    const typed = judged(lines).map(({ id, amount }, at) => ({
      [`lines[${at}].id`]: id,
      [`lines[${at}].approved`]:
        String(amount / 100n) + "," + String(amount % 100n).padStart(2, "0"),
      [`lines[${at}].reason`]: "",
    }));
    const fields: Record<string, string> = Object.assign({}, ...typed, changed);
    const by = await signedIn(project.officer, lang);
    const answered = await approval(by.post(`/claims/${second}/approval`, { id: second }, fields));
    if (answered instanceof Response) throw new Error("approved");
    return answered.data;
  };

  it("is told at the top that the account is not verified, and by what it is mended", async () => {
    const account = await newAccount("9990-1027");
    const { payee, mayVerify } = await claim(second);
    expect(mayVerify).toBe(true);
    expect(payee).toMatchObject({
      organisationId: project.signatory.organisationId,
      account: { id: account, isVerified: false },
    });
    expect((await ofCase()).unpayable?.payee).toEqual(payee);
    await verified(account);
    expect((await claim(second)).payee?.account?.isVerified).toBe(true);
    expect((await claim(second, recipient)).payee).toBeNull();
  });

  it("an error names the line by number and description, whether unreadable, too much or without a reason", async () => {
    const lines = judged((await claim(second)).claim.lines);
    const { errors, values } = await judge({
      "lines[0].approved": "4oo",
      "lines[2].approved": "1,00",
    });
    expect(errors).toEqual({
      "lines[0].approved": `Rad 1, ${lines[0]?.description}, godkänt belopp: vi förstår inte "4oo". Skriv till exempel 48 000,00.`,
    });
    expect(values).toMatchObject({ "lines[2].approved": "1,00" });
    const refused = await judge({
      "lines[0].approved": "999 999 999",
      "lines[2].approved": "1,00",
    });
    expect(Object.keys(refused.errors)).toEqual(["lines[0].approved", "lines[2].reason"]);
    expect(refused.errors["lines[0].approved"]).toMatch(
      /^Rad 1, .+, godkänt belopp: skriv ett belopp mellan 0,00\skr och /,
    );
    expect(refused.errors["lines[2].reason"]).toBe(
      `Rad 3, ${lines[2]?.description}, skäl: skriv varför beloppet sätts ned. Mottagaren läser skälet.`,
    );
  });

  it("in the reader's language", async () => {
    const { errors } = await judge({ "lines[2].approved": "1.00" }, "en");
    expect(errors["lines[2].reason"]).toMatch(
      /^Line 3, .+, reason: say why the amount is reduced\./,
    );
  });
});

it("an error in the recipient's own form names the line too", async () => {
  const id = project.projectId;
  const fields = {
    version: "0",
    periodFrom: "2028-02-01",
    periodTo: "2028-04-30",
    progress: "Träffarna fortsätter.",
    "lines[0].category": "LON",
    "lines[0].description": "Löner",
    "lines[0].date": "2028-03-31",
    "lines[0].voucher": "L 3",
    "lines[0].amount": "12 000",
    "lines[1].category": "LOK",
    "lines[1].description": "Hyra",
    "lines[1].date": "31 september 2028",
    "lines[1].supplier": "Folkets Hus",
    "lines[1].voucher": "A 118",
    "lines[1].amount": "0",
  };
  const answered = await edit(recipient.post(`/projects/${id}/claims/new`, { id }, fields));
  if (answered instanceof Response) throw new Error("saved");
  expect(answered.data.errors).toEqual({
    "lines[1].date":
      "Rad 2, datum: 31 september finns inte. Välj ett datum till och med 30 september.",
    "lines[1].amount": "Rad 2, belopp: skriv något annat än noll, eller töm raden.",
  });
});
