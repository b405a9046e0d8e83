/** A claim's lines as they are stored: those typed, and those that follow of the salaries. */
import { sum, type Ore } from "~ledger/amount";
import type { SaveClaimInput } from "./claim.schema";
import { afterSalaries, flatAmounts, type Derivation, type FlatRate } from "./flat-rates";
import { inKindCost, inKindRow } from "../applications/index";
import { vatOf, type LineTerms, type VatRule } from "./line-rules";
import { shareOf } from "./share-rules";
import { voucherKey } from "./voucher-key";

export type LineRow = {
  readonly category: string;
  readonly description: string;
  readonly amountOre: Ore;
  readonly spentOn: string | null;
  readonly supplier: string | null;
  readonly voucher: string | null;
  readonly vat: VatRule | null;
  readonly voucherKey: string | null;
  readonly derived: Derivation | null;
  readonly ratePercent: string | null;
  readonly resumes: string | null;
  readonly hours: string | null;
  readonly rateOre: Ore | null;
  readonly sharedOre: Ore | null;
  readonly sharedKey: string | null;
  readonly sharedPlace: number | null;
};

const unshared = { sharedOre: null, sharedKey: null, sharedPlace: null };

type Terms = LineTerms & {
  readonly flatRates: readonly FlatRate[];
  readonly categories: Readonly<Record<string, { readonly sv: string }>>;
};

/** In the order they are shown. A rate of nothing gives no line. */
export function lineRows(
  terms: Terms,
  { lines, inKind = [] }: Pick<SaveClaimInput, "lines" | "inKind">,
): LineRow[] {
  const isSalary = ({ category }: { readonly category: string }) =>
    terms.kinds[category] === "salary";
  const salary = sum(lines.filter(isSalary).map(({ amount }) => amount));
  const following = flatAmounts(salary, terms.flatRates)
    .filter(({ amount }) => amount !== 0n)
    .map((rate) => derivedRow(rate, terms));
  return afterSalaries(
    [
      ...lines.map((line) => typedRow(line, terms)),
      ...inKind.map((line) => inKindRowOf(line, terms)),
    ],
    isSalary,
    following,
  );
}

function typedRow(line: SaveClaimInput["lines"][number], terms: Terms): LineRow {
  const { category, description, amount, date, supplier, voucher, vat, resumes } = line;
  const kind = terms.kinds[category];
  return {
    category,
    description,
    amountOre: amount,
    spentOn: date,
    supplier,
    voucher,
    vat: kind ? vatOf(kind, vat, terms.vat) : null,
    voucherKey: voucherKey(supplier, voucher),
    derived: null,
    ratePercent: null,
    resumes: resumes ?? null,
    hours: null,
    rateOre: null,
    ...shareColumns(line),
  };
}

function shareColumns(line: SaveClaimInput["lines"][number]) {
  const share = shareOf(line);
  if (share === null || share === "incomplete") return unshared;
  return { sharedOre: share.whole, sharedKey: share.key, sharedPlace: share.place };
}

/** 165 hours at 220,00 is 36 300,00, rounded half up. */
function inKindRowOf(
  line: NonNullable<SaveClaimInput["inKind"]>[number],
  { kinds }: Terms,
): LineRow {
  const { description, date, supplier, voucher, hours, rate } = line;
  const category = Object.keys(kinds).find((id) => kinds[id] === "in_kind") ?? "";
  return {
    category,
    description,
    amountOre: inKindCost(inKindRow({ quantity: hours, rate })),
    spentOn: date,
    supplier,
    voucher,
    vat: null,
    voucherKey: voucherKey(supplier, voucher),
    derived: null,
    ratePercent: null,
    resumes: null,
    hours,
    rateOre: rate,
    ...unshared,
  };
}

const derivedRow = (
  { derived, category, percent, amount }: FlatRate & { readonly amount: Ore },
  { categories }: Terms,
): LineRow => ({
  category,
  description: categories[category]?.sv ?? category,
  amountOre: amount,
  spentOn: null,
  supplier: null,
  voucher: null,
  vat: null,
  voucherKey: null,
  derived,
  ratePercent: percent,
  resumes: null,
  hours: null,
  rateOre: null,
  ...unshared,
});
