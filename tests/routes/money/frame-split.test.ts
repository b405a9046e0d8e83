/** M10 through the interface: the frame of a new call split over its years, to the öre, before anything is saved. */
import { beforeAll, expect, it } from "vitest";
import { action } from "~/routes/calls/new";
import { readAmount } from "~/domain/shared/amount-writing";
import { kronor } from "~ledger/amount";
import { addOffice } from "../../support/assessed-call";
import { useTestDatabase } from "../../support/database";
import { signedIn, type SignedIn } from "../../support/signed-in";
import vectors from "./money-vectors.json";

const db = useTestDatabase();
let officer: SignedIn;
beforeAll(async () => {
  officer = await signedIn((await addOffice(db.kysely)).officer);
});

const typed = { titleSv: "Vägen in", "envelopes[0].year": "2027" };

/** What comes back to the form. */
async function split(frame: string, shares: readonly string[]) {
  const rows = shares.map((share, row) => [`envelopes[${row}].share`, share]);
  const fields = { ...typed, frame, do: "split", ...(Object.fromEntries(rows) as typeof typed) };
  const answer = await action(officer.post("/calls/new", {}, fields));
  if (answer instanceof Response) throw new Error(`answered ${answer.status}`);
  const { values, errors } = answer.data;
  const amounts = shares.map((_, row) => {
    const read = readAmount(String(values[`envelopes[${row}].amount`] ?? ""));
    return read.kind === "amount" ? kronor(read.ore) : null;
  });
  return { amounts, values, errors, status: answer.init?.status ?? 200 };
}

it("three equal parts of 100,00 are shown as 33,34, 33,33 and 33,33, and what was typed stands", async () => {
  const { amounts, values } = await split("100", ["1", "1", "1"]);
  expect(amounts).toEqual(vectors.M10);
  expect(values).toMatchObject({ ...typed, frame: "100", "envelopes[2].share": "1" });
});

it("a single öre goes to the largest share", async () => {
  expect((await split("0,01", ["80", "10", "10"])).amounts).toEqual(["0.01", "0.00", "0.00"]);
});

it("a year without a share gets no amount, and decimals are shares too", async () => {
  expect((await split("1 000,00", ["0,5", "", "1,5"])).amounts).toEqual(["250.00", null, "750.00"]);
});

it("no share, an unreadable share and a frame below zero are refused at their fields", async () => {
  const none = await split("100,00", ["0", "0", ""]);
  expect(none).toMatchObject({ status: 422, values: { frame: "100,00" } });
  expect(none.errors["envelopes[0].share"]).toContain("över 0");
  expect(Object.keys((await split("100", ["1", "hälften", ""])).errors)).toEqual([
    "envelopes[1].share",
  ]);
  expect(Object.keys((await split("-100", ["1", "1", "1"])).errors)).toEqual(["frame"]);
});

it("nothing is saved, and nothing is booked", async () => {
  const { calls } = await db.kysely
    .selectFrom("call")
    .select(({ fn }) => fn.countAll<bigint>().as("calls"))
    .executeTakeFirstOrThrow();
  expect(Number(calls)).toBe(0);
});
