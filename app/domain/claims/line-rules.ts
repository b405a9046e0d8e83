/** What a line of a claim must say, by the kind of its category and by the recipient's answer about VAT. */
import type { Ore } from "~ledger/amount";
import type { CostMethod } from "../applications/index";
import type { CallDefinition } from "../calls/index";
import type { VatPosition } from "../organisations/index";
import { joinRefusals, refuseField, type Refusal } from "../shared/result";

export type CostKind = CallDefinition["budgetCategories"][number]["kind"];

/** An amount without VAT, or with. */
export const vatRules = ["net", "gross"] as const;
export type VatRule = (typeof vatRules)[number];

type TypedLine = {
  /** Its place in the form, counted from 0. */
  readonly row: number;
  readonly category: string;
  readonly supplier: string | null;
  readonly vat: VatRule | null;
  readonly amount: Ore;
};

export type LineTerms = {
  readonly kinds: Readonly<Record<string, CostKind>>;
  readonly vat: VatPosition;
  readonly costMethod: CostMethod;
};

/** Every fault of every line, each at its own field; null when all hold. */
export const lineFaults = (lines: readonly TypedLine[], terms: LineTerms): Refusal | null =>
  joinRefusals(lines.flatMap((line) => faultsOf(line, terms)));

function faultsOf({ row, category, supplier, vat, amount }: TypedLine, terms: LineTerms) {
  const at = (field: string, code: string) => refuseField(`lines[${row}].${field}`, code);
  const kind = Object.hasOwn(terms.kinds, category) ? terms.kinds[category] : undefined;
  if (!kind) return [at("category", "claim.categoryUnknown")];
  if (kind === "flat") return [at("category", "claim.flatIsCounted")];
  // Art. 56.1 in (EU) 2021/1060: the flat rate is instead of every other cost.
  if (kind === "other" && terms.costMethod === "staff_flat_rate")
    return [at("category", "claim.otherInFlatRate")];
  const faults: Refusal[] = [];
  if (supplier === null && (kind === "other" || kind === "income"))
    faults.push(at("supplier", "claim.supplierMissing"));
  if (kind === "other" && vatOf(kind, vat, terms.vat) === null)
    faults.push(at("vat", "claim.vatMissing"));
  if (kind === "income" && amount > 0n) faults.push(at("amount", "claim.incomeAboveZero"));
  return faults;
}

/**
 * By which VAT rule the line's amount is written: bought things without VAT by those who get it back, with VAT by those who
 * do not, and as said on the line by those who get some of it back. Null for what carries no VAT.
 */
export function vatOf(kind: CostKind, said: VatRule | null, position: VatPosition): VatRule | null {
  if (kind !== "other") return null;
  return position === "ja_delvis" ? said : usualVat[position];
}

const usualVat = { ja_helt: "net", nej: "gross" } as const;

/** Hours are claimed where the call counts what is given instead of money; null when it does, or when there are none. */
export function inKindFault(
  { inKind = [] }: { readonly inKind?: readonly { readonly row: number }[] | undefined },
  { kinds }: LineTerms,
): Refusal | null {
  const [first] = inKind;
  if (!first || Object.values(kinds).includes("in_kind")) return null;
  return refuseField(`inKind[${first.row}].description`, "claim.categoryUnknown");
}

type Days = { readonly periodFrom: string; readonly periodTo: string };

/** A claim's period lies within the project's. Days as "2027-08-01", which sort as they come. */
export function periodFault(
  { periodFrom, periodTo }: Days,
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): Refusal | null {
  const outside = (day: string) => day < startsOn || day > endsOn;
  const params = { from: startsOn, to: endsOn };
  return joinRefusals([
    ...(outside(periodFrom)
      ? [refuseField("periodFrom", "claim.periodOutsideProject", params)]
      : []),
    ...(outside(periodTo) ? [refuseField("periodTo", "claim.periodOutsideProject", params)] : []),
  ]);
}
