/** What a change of a decision must hold to, by its kind. The award itself is never changed here. */
import { kronor, max, subtract, sum, zero, type Ore } from "~ledger/amount";
import { amountFaults, categoriesIn, type BudgetBasis, type DecidedLine } from "../decisions/index";
import { isBefore, yearOf, type PlainDate } from "../shared/dates";
import { refuseField, type Refusal } from "../shared/result";
import type { AskedPart } from "./change";

/** The project as it is decided and as far as it has come. */
export type ChangeGround = BudgetBasis & {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** The call's last day for any project. */
  readonly latestEnd: PlainDate;
  /** The last day that a claim which was sent in covers; null when none was. */
  readonly claimedTo: PlainDate | null;
  readonly lines: readonly DecidedLine[];
  /** Approved cost so far, by category. */
  readonly costs: Readonly<Record<string, Ore>>;
  readonly partners: readonly { readonly orgnr: string }[];
  readonly signatories: number;
};

/** Every rule that the part breaks, each at its own field; null when it may be asked for. */
export function partFault(part: AskedPart, ground: ChangeGround): Refusal | null {
  switch (part.kind) {
    case "time":
      return timeFault(part.after.endsOn, ground);
    case "budget":
      return within("budget", budgetFault(part.after.lines, ground));
    case "content":
      return part.after.text === part.before.text
        ? refuseField("content.text", "change.sameAsNow")
        : null;
    case "partner":
      return partnerFault(part, ground);
    case "signatory":
      return signatoryFault(part, ground);
  }
}

/** What is claimed is not touched: the project does not end before it. And it ends within the call's own time. */
function timeFault(
  endsOn: PlainDate,
  { startsOn, endsOn: now, latestEnd, claimedTo }: ChangeGround,
): Refusal | null {
  const field = "time.endsOn";
  if (endsOn === now) return refuseField(field, "change.sameAsNow");
  if (isBefore(endsOn, startsOn)) {
    return refuseField(field, "change.endsBeforeStart", { day: startsOn });
  }
  if (claimedTo !== null && isBefore(endsOn, claimedTo)) {
    return refuseField(field, "change.endsBeforeClaim", { day: claimedTo });
  }
  return isBefore(latestEnd, endsOn)
    ? refuseField(field, "change.endsAfterCall", { day: latestEnd })
    : null;
}

/** Money is moved between the lines and never added: cash among cash, what is given in kind among itself. */
function budgetFault(after: readonly DecidedLine[], ground: ChangeGround): Refusal | null {
  const { lines: now, costs, kinds } = ground;
  if (now.length === 0) return refuseField("lines[0].amount", "change.noBudget");
  if (categoriesIn(after) !== categoriesIn(now)) {
    return refuseField("lines[0].amount", "change.otherCategories");
  }
  const wrong = amountFaults(after, ground);
  if (wrong) return wrong;
  const totals = (lines: readonly DecidedLine[], isInKind: boolean) =>
    sum(
      lines
        .filter(({ category }) => (kinds[category] === "in_kind") === isInKind)
        .map(({ amount }) => amount),
    );
  for (const isInKind of [false, true]) {
    const [was, is] = [totals(now, isInKind), totals(after, isInKind)];
    if (was !== is) {
      return refuseField("lines[0].amount", isInKind ? "change.inKindMoved" : "change.budgetSum", {
        sum: kronor(is),
        total: kronor(was),
        difference: kronor(subtract(was, is)),
      });
    }
  }
  return paidFault(after, now, costs) ?? sameFault(after, now);
}

/** A line that is made smaller still covers what has been approved. */
function paidFault(
  after: readonly DecidedLine[],
  now: readonly DecidedLine[],
  costs: ChangeGround["costs"],
): Refusal | null {
  const at = after.findIndex(({ category, amount }) => {
    const was = amountIn(now, category);
    return amount < was && amount < max(costs[category] ?? zero, zero);
  });
  const line = after[at];
  return line
    ? refuseField(`lines[${at}].amount`, "change.belowApproved", {
        cost: kronor(costs[line.category] ?? zero),
      })
    : null;
}

const sameFault = (after: readonly DecidedLine[], now: readonly DecidedLine[]): Refusal | null =>
  after.every(({ category, amount }) => amount === amountIn(now, category))
    ? refuseField("lines[0].amount", "change.sameAsNow")
    : null;

const amountIn = (lines: readonly DecidedLine[], category: string): Ore =>
  lines.find((line) => line.category === category)?.amount ?? zero;

function partnerFault(
  { before, after }: Extract<AskedPart, { kind: "partner" }>,
  { partners }: ChangeGround,
): Refusal | null {
  if (!before.partner && !after.partner) return refuseField("partner.name", "change.sayWho");
  const joins = after.partner?.orgnr;
  const isHere = joins !== undefined && partners.some(({ orgnr }) => orgnr === joins);
  return isHere && before.partner?.orgnr !== joins
    ? refuseField("partner.orgnr", "change.partnerAlready")
    : null;
}

/** Somebody always signs for the organisation. */
function signatoryFault(
  { before, after }: Extract<AskedPart, { kind: "signatory" }>,
  { signatories }: ChangeGround,
): Refusal | null {
  if (!before.person && !after.person) return refuseField("signatory.joins", "change.sayWho");
  return !after.person && signatories <= 1
    ? refuseField("signatory.leaves", "change.lastSignatory")
    : null;
}

/** The same refusal, at the field of the part that the form names. */
function within(part: string, refusal: Refusal | null): Refusal | null {
  if (!refusal) return null;
  const named = ({ field }: { readonly field?: string }) =>
    field === undefined ? {} : { field: `${part}.${field}` };
  return {
    ...refusal,
    ...named(refusal),
    ...(refusal.more && { more: refusal.more.map((one) => ({ ...one, ...named(one) })) }),
  };
}

/**
 * A longer project costs in its last year too: that year must have money committed to the project. Without it the year's
 * money is moved first, within the item and the authority for later years (17 § anslagsförordningen 2011:223).
 */
export function yearFault(
  { before, after }: Extract<AskedPart, { kind: "time" }>,
  years: readonly number[],
): Refusal | null {
  const [last, asked] = [yearOf(before.endsOn), yearOf(after.endsOn)];
  return asked > last && !years.includes(asked)
    ? {
        ok: false,
        kind: "conflict",
        code: "change.yearWithoutMoney",
        params: { year: String(asked) },
      }
    : null;
}
