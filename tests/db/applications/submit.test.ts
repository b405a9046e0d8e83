import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  findApplication,
  findReceipt,
  submitApplication,
  withdrawApplication,
} from "~/domain/applications/index.server";
import { findOrganisation } from "~/domain/organisations/index.server";
import { fingerprintOf } from "~/domain/shared/fingerprint.server";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let draft: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
});
beforeEach(async () => {
  await setClock(db.kysely, "2027-02-22T08:00:00Z");
  draft = await writtenDraft(open.projectManager, open.callId);
});

const submit = (applicationId: string, call = as(open.signatory)) =>
  submitApplication(call, { applicationId });

const count = async (table: "applicationVersion" | "mailOutbox") =>
  Number(
    (
      await db.kysely
        .selectFrom(table)
        .select(sql<string>`count(*)`.as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );

test("what is written is saved, adds up and may be submitted", async () => {
  const application = done(await findApplication(open.projectManager, draft));
  expect(application.problems).toEqual([]);
  expect(application.budget.total).toBe(82_583_704n);
  expect(application.title).toContain("Systerskap");
  expect([application.startsOn, application.endsOn]).toEqual(["2027-08-01", "2028-07-31"]);
});

test("the one who signs for the organisation submits, and gets a case number and the time to the second", async () => {
  await setClock(db.kysely, "2027-03-01T13:52:08Z");
  const receipt = done(await submit(draft));
  expect(receipt.caseNumber).toMatch(/^DEMO 851-\d{4}-2027$|^DEMO \d{4}-2027$/);
  expect(receipt.arrivedAt).toMatch(/^2027-03-01T13:52:/);
  const shown = done(await findReceipt(open.projectManager, draft));
  expect(shown).toMatchObject({
    caseNumber: receipt.caseNumber,
    isLate: false,
    signedBy: "Ordförande",
  });
  expect(shown.files.map(({ name }) => name)).toEqual(["Protokoll.pdf"]);
});

test("whoever leads the project prepares but does not submit", async () => {
  expect(refusalCode(await submit(draft, as(open.projectManager)))).toBe("access.forbidden");
});

test("the version that came in is never changed, and its checksum can be counted again", async () => {
  done(await submit(draft));
  const { sha256 } = done(await findReceipt(open.signatory, draft));
  const kept = await db.kysely
    .selectFrom("applicationVersion")
    .select(["document", "sha256"])
    .where("applicationId", "=", draft)
    .executeTakeFirstOrThrow();
  expect(fingerprintOf(kept.document)).toBe(sha256);
  await expect(
    db.kysely.updateTable("applicationVersion").set({ sha256: "0" }).execute(),
  ).rejects.toThrow("rows here are only added");
});

test("a double click gives one case number, one version and one receipt", async () => {
  const call = as(open.signatory);
  const before = await count("applicationVersion");
  const [first, second] = await Promise.all([submit(draft, call), submit(draft, call)]);
  expect(done(second)).toEqual(done(first));
  expect(await count("applicationVersion")).toBe(before + 1);
});

test("two tabs, each with a command of its own, get the same receipt", async () => {
  const [first, second] = await Promise.all([submit(draft), submit(draft)]);
  expect(done(second)).toEqual(done(first));
});

test("two applications submitted at once get two numbers", async () => {
  const other = await writtenDraft(open.projectManager, open.callId);
  const receipts = await Promise.all([submit(draft), submit(other)]);
  const numbers = receipts.map((receipt) => done(receipt).caseNumber);
  expect(new Set(numbers).size).toBe(2);
});

test("at the minute of closing it is in time, a second later it is late and registered all the same", async () => {
  const late = await writtenDraft(open.projectManager, open.callId);
  await setClock(db.kysely, "2027-03-01T14:59:50Z");
  done(await submit(draft));
  expect(done(await findReceipt(open.signatory, draft)).isLate).toBe(false);
  await setClock(db.kysely, "2027-03-01T15:00:01Z");
  expect(done(await submit(late)).caseNumber).toBeTruthy();
  expect(done(await findReceipt(open.signatory, late)).isLate).toBe(true);
});

test("an incomplete application is refused and nothing is registered", async () => {
  const half = await writtenDraft(open.projectManager, open.callId, { sections: ["evaluation"] });
  const refused = await submit(half);
  expect(refused).toMatchObject({ code: "application.incomplete", params: { count: "1" } });
  expect(done(await findApplication(open.signatory, half)).status).toBe("draft");
});

test("every promise of co-financing is posted, in money and in kind", async () => {
  done(await submit(draft));
  const { rows } = await sql<{ kind: string; n: bigint }>`
    select kind, count(*) as n from ledger.journal where source_id = ${draft} group by kind order by kind`.execute(
    db.kysely,
  );
  // Three promise money and the mentors their time; the organisation's own money needs no one else's word.
  expect(rows).toEqual([
    { kind: "cofinancing.confirmed", n: 1n },
    { kind: "cofinancing.promised", n: 4n },
  ]);
});

test("the account in the application becomes the organisation's, to be verified by the board", async () => {
  done(await submit(draft));
  const { accounts } = done(await findOrganisation(open.signatory, open.organisation.id));
  expect(accounts[0]).toMatchObject({ kind: "bankgiro", number: "9990-1027", verifications: [] });
});

test("the receipt is also mailed to those who sign and those who lead the project", async () => {
  const before = await count("mailOutbox");
  done(await submit(draft));
  expect(await count("mailOutbox")).toBe(before + 2);
});

test("a submitted application can be taken back before it is decided, but not a draft", async () => {
  const withdraw = () => withdrawApplication(as(open.signatory), { applicationId: draft });
  expect(refusalCode(await withdraw())).toBe("application.cannot.withdraw");
  done(await submit(draft));
  done(await withdraw());
  expect(done(await findApplication(open.officer, draft)).status).toBe("withdrawn");
  expect(refusalCode(await withdraw())).toBe("application.cannot.withdraw");
});
