import { describe, expect, test } from "vitest";
import { approveClaimSchema, returnClaimSchema, saveClaimSchema } from "~/domain/claims";
import { decodeRefusal } from "~/domain/shared/field-refusal";

const typed = {
  version: "1",
  periodFrom: "2027-08-01",
  periodTo: "31 oktober 2027",
  progress: "Träffarna har hållits.",
  lines: [
    {
      category: "LOK",
      description: "Hyra av mötesplats",
      date: "3 september 2027",
      supplier: "Folkets Hus",
      voucher: "A 114",
      amount: "12 000,50 kr",
    },
  ],
};
const blank = { category: "", description: "", date: "", supplier: "", voucher: "", amount: "" };

/** Path and code of everything that is wrong. */
function wrong(change: Record<string, unknown>): string[] {
  const parsed = saveClaimSchema.safeParse({ ...typed, ...change });
  if (parsed.success) return [];
  return parsed.error.issues.map(
    ({ path, message }) => `${path.join(".")} ${decodeRefusal(message).code}`,
  );
}
const amount = (text: string) => [{ ...typed.lines[0], amount: text }];

describe("what a recipient types in a claim", () => {
  test("amounts and days as people write them", () => {
    const read = saveClaimSchema.parse(typed);
    expect(read).toMatchObject({ version: 1, periodFrom: "2027-08-01", periodTo: "2027-10-31" });
    expect(read.lines[0]).toMatchObject({ amount: 1_200_050n, date: "2027-09-03", vat: null });
  });

  test("a deduction is a line below zero", () => {
    const lines = [...typed.lines, { ...typed.lines[0], voucher: "A 115", amount: "−2 000" }];
    expect(saveClaimSchema.parse({ ...typed, lines }).lines[1]?.amount).toBe(-200_000n);
  });

  test("empty rows between and after the others are passed over, and the others keep their place", () => {
    const lines = [blank, ...typed.lines, blank];
    expect(saveClaimSchema.parse({ ...typed, lines }).lines).toHaveLength(1);
    expect(wrong({ lines: [blank, { ...blank, amount: "48 ooo" }] })).toEqual([
      "lines.1.category field.missing",
      "lines.1.description field.missing",
      "lines.1.date field.missing",
      "lines.1.voucher field.missing",
      "lines.1.amount amount.unreadable",
    ]);
  });

  test("each bad amount has its own answer", () => {
    expect(wrong({ lines: amount("48 ooo") })).toEqual(["lines.0.amount amount.unreadable"]);
    expect(wrong({ lines: amount("1.640") })).toEqual(["lines.0.amount amount.ambiguous"]);
    expect(wrong({ lines: amount("0") })).toEqual(["lines.0.amount claim.lineZero"]);
    expect(wrong({ lines: amount("ca 5 000") })).toEqual(["lines.0.amount amount.approximate"]);
    expect(wrong({ lines: amount("1 000 000 000 001") })).toEqual([
      "lines.0.amount amount.tooLarge",
    ]);
    expect(wrong({ lines: amount("-9000000000000000") })).toEqual([
      "lines.0.amount amount.tooLarge",
    ]);
  });

  test("too many rows, or deductions larger than the costs; none is a period without cost", () => {
    expect(wrong({ lines: [] })).toEqual([]);
    expect(wrong({ lines: [blank, blank] })).toEqual([]);
    expect(wrong({ lines: Array.from({ length: 501 }, () => typed.lines[0]) })).toEqual([
      "lines claim.tooManyLines",
    ]);
    expect(wrong({ lines: amount("-1") })).toEqual(["lines claim.belowZero"]);
  });

  test("a day that does not exist, and a period that ends before it begins", () => {
    expect(wrong({ periodTo: "2027-09-31" })).toEqual(["periodTo date.impossible"]);
    expect(wrong({ periodTo: "2027-07-31" })).toEqual(["periodTo claim.periodBackwards"]);
  });

  test("a cost of a day that does not exist, or outside the claim's period", () => {
    const dated = (date: string) => wrong({ lines: [blank, { ...typed.lines[0], date }] });
    expect(dated("31 september 2027")).toEqual(["lines.1.date date.impossible"]);
    expect(dated("2027-07-31")).toEqual(["lines.1.date claim.dateOutsidePeriod"]);
    expect(dated("2027-11-01")).toEqual(["lines.1.date claim.dateOutsidePeriod"]);
    expect([dated("2027-08-01"), dated("2027-10-31")]).toEqual([[], []]);
  });

  test("the same voucher and amount twice, however it is written", () => {
    const again = { ...typed.lines[0], supplier: "FOLKETS  HUS", voucher: "a-114" };
    const code = "claim.lineTwice";
    expect(wrong({ lines: [typed.lines[0], blank, again] })).toEqual([`lines.2.voucher ${code}`]);
    expect(wrong({ lines: [typed.lines[0], { ...again, amount: "12 000,51" }] })).toEqual([]);
    expect(wrong({ lines: [typed.lines[0], { ...again, voucher: "A 115" }] })).toEqual([]);
    const salary = { ...again, category: "LON", supplier: "" };
    expect(wrong({ lines: [salary, salary] })).toEqual([]);
  });

  test("a row keeps its place in the form, for what is found later", () => {
    const read = saveClaimSchema.parse({ ...typed, lines: [blank, ...typed.lines] });
    expect(read.lines.map(({ row }) => row)).toEqual([1]);
  });

  test("what the form does not have is refused", () => {
    expect(saveClaimSchema.safeParse({ ...typed, status: "approved" }).success).toBe(false);
    expect(
      saveClaimSchema.safeParse({ ...typed, lines: [{ ...typed.lines[0], approved: "1" }] })
        .success,
    ).toBe(false);
  });
});

describe("what an officer answers", () => {
  const id = "0b8f6c1e-3f5e-4a43-9a0e-6f0d3c0f5a11";

  test("approved amounts as people write them; the reason may be empty here, the rule asks for it", () => {
    const read = approveClaimSchema.parse({ lines: [{ id, approved: "4 086,06" }] });
    expect(read).toEqual({ reason: "", lines: [{ id, approved: 408_606n, reason: "" }] });
  });

  test("an id that is none, and no lines at all", () => {
    expect(approveClaimSchema.safeParse({ lines: [{ id: "1", approved: "1" }] }).success).toBe(
      false,
    );
    expect(approveClaimSchema.safeParse({ lines: [] }).success).toBe(false);
  });

  test("a claim is not sent back without saying why", () => {
    expect(returnClaimSchema.safeParse({ reason: "   " }).success).toBe(false);
  });
});
