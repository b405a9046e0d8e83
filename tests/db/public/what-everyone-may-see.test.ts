import { beforeAll, expect, test } from "vitest";
import { released, type OpenDataSet } from "~/domain/public/index";
import {
  findPublicMoney,
  findWholePicture,
  openDataCsv,
  openDataJson,
  searchPublic,
} from "~/domain/public/index.server";
import { inTransaction } from "~db/transaction";
import { ok } from "~/domain/shared/result";
import { post } from "~ledger/index";
import { addBoard, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { fundedProject } from "../../support/funded-project";
import { openCall, type OpenCall } from "../../support/open-call";

const db = useTestDatabase();
let open: OpenCall;
let projectId: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  await addBoard(db.kysely, "14");
  projectId = await fundedProject(db.kysely, open, {
    title: "Systerskap",
    caseNumber: "DEMO 102",
    granted: "590000.00",
    paid: "295000.00",
  });
  await fundedProject(db.kysely, open, {
    title: '=HYPERLINK("http://ond.example")',
    caseNumber: "DEMO 103",
    granted: "100000.00",
    summary: '@SUM(1), med "citat"\noch ny rad',
  });
});

test("the whole picture is sums of ledger balances, county by county; a county that has published nothing is not there", async () => {
  const picture = await findWholePicture();
  expect(picture.total).toEqual({
    allotted: kr("2500000.00"),
    announced: kr("2500000.00"),
    granted: kr("690000.00"),
    paid: kr("295000.00"),
  });
  expect(picture.counties).toMatchObject([{ boardId: "12", calls: 1, projects: 2 }]);
  expect(picture.years).toMatchObject([
    { year: 2027, isAuthority: false, allotted: kr("1000000.00"), leftToGrant: kr("310000.00") },
    { year: 2028, isAuthority: true, allotted: kr("1500000.00"), promised: 0n },
  ]);
  expect(picture.calls).toMatchObject([
    { id: open.callId, announced: kr("2500000.00"), granted: kr("690000.00"), projects: 2 },
  ]);
  expect(released(picture)).toBe(0n);
  expect(await findPublicMoney({ id: projectId })).toEqual({
    paid: kr("295000.00"),
    left: kr("295000.00"),
  });
});

test("search finds words as Swedish inflects them, parts of words, and nothing by a wildcard", async () => {
  const found = await searchPublic("samtalen");
  expect(found.projects.map(({ id }) => id)).toEqual([projectId]);
  expect((await searchPublic("terska")).projects).toHaveLength(1);
  expect((await searchPublic("integrationsfrämjande")).calls.map(({ id }) => id)).toEqual([
    open.callId,
  ]);
  expect(await searchPublic("%")).toEqual({ calls: [], projects: [] });
  expect(await searchPublic("' or 1=1 --")).toEqual({ calls: [], projects: [] });
  expect(await searchPublic("  ")).toEqual({ calls: [], projects: [] });
});

async function whole(parts: AsyncGenerator<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

test("a cell that a spreadsheet would run as a formula is given as text", async () => {
  const csv = await whole(openDataCsv("projects"));
  expect(csv.split("\r\n")[0]).toMatch(/^id,case_number,board,/);
  expect(csv).toContain(`"'=HYPERLINK(""http://ond.example"")"`);
  expect(csv).toContain(`"'@SUM(1), med ""citat""`);
  expect(csv).toContain(",590000.00,");
});

test("open data is the same in JSON, and drafts are not in it", async () => {
  const read = async (set: OpenDataSet) =>
    JSON.parse(await whole(openDataJson(set))) as Record<string, Record<string, string>[]>;
  expect((await read("projects")).projects).toHaveLength(2);
  expect((await read("calls")).calls).toMatchObject([
    { id: open.callId, status: "open", amount_sek: "2500000.00" },
  ]);
});

test("what is released at a settlement is no longer granted", async () => {
  await inTransaction({ boardId: "12" }, async ({ trx }) => {
    const call = await trx.selectFrom("call").select("itemId").executeTakeFirstOrThrow();
    await post(trx, {
      kind: "commitment.released",
      key: "released",
      bookedOn: "2028-10-01",
      actor: "test",
      reason: "Slutreglering",
      source: { type: "settlement", id: projectId },
      dims: { project: projectId, year: "2027", item: call.itemId },
      amounts: { amount: kr("95000.00") },
    });
    return ok(null);
  });
  const picture = await findWholePicture();
  expect(picture.total.granted).toBe(kr("595000.00"));
  expect(released(picture)).toBe(kr("95000.00"));
});
