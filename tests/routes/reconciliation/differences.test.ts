/** A line without a payment, from the queue to its end; strangers find nothing; the month's sheet is signed from its page. */
import { beforeAll, describe, expect, it } from "vitest";
import { findOrders } from "~/domain/disbursements/index.server";
import { loader as linePage } from "~/routes/reconciliation/bank-line";
import { action as importFile } from "~/routes/reconciliation/bank-files";
import { loader as filePage } from "~/routes/reconciliation/bank-file";
import { action as countersign } from "~/routes/reconciliation/countersignature";
import { action as note, loader as differencePage } from "~/routes/reconciliation/difference";
import { action as close } from "~/routes/reconciliation/difference-closing";
import { action as match } from "~/routes/reconciliation/match";
import { action as approve } from "~/routes/reconciliation/match-approval";
import { loader as original } from "~/routes/reconciliation/original";
import { loader as reconciliation } from "~/routes/reconciliation/reconciliation";
import { action as sign, loader as sheetPage } from "~/routes/reconciliation/sheet";
import { addStaff, addBoard, kr, setClock } from "../../support/builders";
import { statementFile } from "../../support/bank-statement";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
let accountant: SignedIn;
let attestant: SignedIn;
let auditor: SignedIn;
let stranger: SignedIn;
const day = "2027-08-19";
const file = statementFile({
  id: "S1",
  entries: [
    { amount: kr("-295000.00"), on: day },
    { amount: kr("-25.00"), on: day, name: "Banken", message: "Avgift" },
  ],
});

beforeAll(async () => {
  project = await runningProject(db.kysely);
  await approveTheAdvance(project);
  await sendAll(db.kysely, project, `${day}T08:00:00Z`);
  accountant = await signedIn(project.accountant);
  attestant = await signedIn(project.attestant);
  auditor = await signedIn(await addStaff(db.kysely, "Revisor R1", ["auditor"]));
  await addBoard(db.kysely, "14");
  const other = { boardId: "14" };
  stranger = await signedIn(await addStaff(db.kysely, "Ekonom i Göteborg", ["accountant"], other));
});

const queue = async (by = auditor) =>
  (await reconciliation(by.get("/reconciliation"))).found.differences;
const at = (id: string, by: SignedIn) => by.get(`/differences/${id}`, { id });
const differenceOf = async (amount: string) =>
  (await queue()).find((one) => one.amount === kr(amount))?.id ?? "";

describe("a file from the bank", () => {
  it("is read, shown with what is to be investigated, and given back as it came", async () => {
    const upload = new File([Buffer.from(file.bytes)], "S1.xml");
    const answer = await importFile(accountant.post("/bank-files", {}, { file: upload }));
    if (!(answer instanceof Response)) throw new Error("the file was refused");
    expect(answer.status).toBe(302);
    const id = answer.headers.get("Location")?.split("/").at(-1) ?? "";
    const shown = await filePage(auditor.get(`/bank-files/${id}`, { id }));
    expect(shown).toMatchObject({ lines: 2, matched: 0, isCut: false });
    const given = await original(auditor.get(`/bank-files/${id}/original`, { id }));
    expect(Buffer.from(await given.arrayBuffer())).toEqual(Buffer.from(file.bytes));
    expect(await statusOf(filePage(stranger.get(`/bank-files/${id}`, { id })))).toBe(404);
    expect(await statusOf(original(stranger.get(`/bank-files/${id}/original`, { id })))).toBe(404);
  });
});

describe("the queue", () => {
  it("tells cause, age and owner, oldest first; the auditor reads it, strangers have their own", async () => {
    expect(await queue()).toMatchObject([
      { cause: "no_reference", ageDays: 0, owner: "Ekonom E1" },
      { cause: "no_reference", ageDays: 0, owner: "Ekonom E1" },
    ]);
    expect(await queue(stranger)).toEqual([]);
    const id = await differenceOf("-25.00");
    expect(await statusOf(differencePage(at(id, stranger)))).toBe(404);
    expect(await differencePage(at(id, auditor))).toMatchObject({
      suggestion: "bookElsewhere",
      may: { handle: false, propose: false, confirm: false, close: false },
    });
  });

  it("a note without words and an end without a reason are refused at their fields", async () => {
    const id = await differenceOf("-25.00");
    const empty = await note(accountant.post(`/differences/${id}`, { id }, { text: " " }));
    expect(empty).toMatchObject({ init: { status: 422 } });
    const ended = close(
      accountant.post(`/differences/${id}/closing`, { id }, { outcome: "x", text: "Avgift" }),
    );
    expect(await ended).toMatchObject({ init: { status: 422 } });
    const by = auditor.post(`/differences/${id}/closing`, { id }, { outcome: "other", text: "x" });
    expect(await statusOf(close(by))).toBe(403);
  });

  it("the bank's fee is closed with a reason, and the payment matched by two", async () => {
    const fee = await differenceOf("-25.00");
    const fields = { outcome: "booked_elsewhere", text: "Bankavgift, bokförd i ekonomisystemet." };
    await close(accountant.post(`/differences/${fee}/closing`, { id: fee }, fields));
    const id = await differenceOf("-295000.00");
    const orderId = (await findOrders(project.accountant))[0]?.id ?? "";
    await match(accountant.post(`/differences/${id}/match`, { id }, { targetId: orderId }));
    expect(await differencePage(at(id, attestant))).toMatchObject({
      proposed: { id: orderId, by: "Ekonom E1" },
      may: { confirm: true },
    });
    await approve(attestant.post(`/differences/${id}/match/approval`, { id }, {}));
    expect(await queue()).toEqual([]);
    const found = await differencePage(at(id, auditor));
    expect(found).toMatchObject({ status: "matched" });
    const { id: lineId } = found.line;
    expect(await linePage(auditor.get(`/bank-lines/${lineId}`, { id: lineId }))).toMatchObject({
      match: { reason: "by_hand" },
      mayAsk: false,
    });
  });
});

describe("the month's sheet", () => {
  const month = { id: "2027-08" };
  const at = "/reconciliation/2027-08";

  it("is signed by two different persons, from the page, and read by the auditor", async () => {
    await setClock(db.kysely, "2027-09-02T08:00:00Z");
    const { sha256: shownHash, figures } = await sheetPage(accountant.get(at, month));
    expect(figures).toMatchObject({ difference: kr("-25.00"), explained: kr("-25.00") });
    expect(await statusOf(sign(auditor.post(at, month, { shownHash })))).toBe(403);
    await sign(accountant.post(at, month, { shownHash }));
    const own = countersign(accountant.post(`${at}/countersignature`, month, { shownHash }));
    expect(await own).toMatchObject({ init: { status: 409 } });
    await countersign(attestant.post(`${at}/countersignature`, month, { shownHash }));
    expect(await sheetPage(auditor.get(at, month))).toMatchObject({
      signed: { by: "Ekonom E1" },
      countersigned: { by: "Attestant E2" },
      maySign: false,
    });
    expect(await statusOf(sheetPage(stranger.get(at, month)))).toBe(404);
    const { found } = await reconciliation(auditor.get("/reconciliation"));
    expect(found.months).toMatchObject([{ month: "2027-08", countersignedBy: "Attestant E2" }]);
  });

  it("that is no month, or has no statement, is not found", async () => {
    const page = (id: string) =>
      statusOf(sheetPage(accountant.get(`/reconciliation/${id}`, { id })));
    expect(await page("2027-13")).toBe(404);
    expect(await page("x")).toBe(404);
  });
});
