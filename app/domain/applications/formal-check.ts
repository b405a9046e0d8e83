/**
 * The formal check (8, 20 §§ förvaltningslagen; 4–10 §§ förordningen 2016:1364): every condition of the call is met, not
 * met or cannot be told yet. Some the system tells by itself; the rest a case officer examines and names the source.
 */
import { kronor, type Ore } from "~ledger/amount";
import type { AutomaticCheck, CallDefinition } from "../calls/index";
import { addMonths } from "../shared/calendar";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";
import { fixed } from "../shared/fraction";
import type { RefusalParams } from "../shared/result";
import { percentText } from "./budget-check";
import { budgetTerms, type BudgetTerms } from "./budget-lines";
import type { Budget } from "./budget-rules";

export const checkResults = ["met", "not_met", "missing"] as const;
export type CheckResult = (typeof checkResults)[number];

/** What the automatic checks look at: the application as it came in. */
export type FormalFacts = {
  readonly applicantType: string;
  readonly orgnr: string;
  readonly foundedOn: PlainDate | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly grant: Ore | null;
  readonly budget: Budget;
  readonly arrivedAt: Instant;
  readonly closesAt: Instant;
  readonly isLate: boolean;
};

/** The key of a sentence that says what the result rests on, and its figures: days as ISO, amounts in kronor. */
type AutomaticSource = { readonly code: string; readonly params: RefusalParams };

type AutomaticVerdict = {
  readonly result: CheckResult;
  readonly source: AutomaticSource;
  /** An officer may find otherwise, and says why: a late application with special reasons. */
  readonly mayBeOverruled: boolean;
};

export type Finding = {
  readonly result: CheckResult;
  /** What it was held against: a register extract, a page of the application. */
  readonly source: string;
};

/** One condition of the form. */
export type TypedFinding = {
  /** The condition's id in the call: "B3". */
  readonly condition: string;
  /** What the form showed; null when nothing was recorded. */
  readonly shown: Finding | null;
  readonly result: CheckResult | null;
  readonly source: string;
};

/** What an officer found, or the system when the check was frozen at the formal approval. */
export type RecordedCheck = Finding & {
  readonly condition: string;
  readonly officer: string | null;
  readonly checkedAt: Instant;
};

export type FormalCheck = {
  readonly condition: string;
  readonly text: { readonly sv: string; readonly en: string };
  readonly law: string | null;
  /** Null: not examined yet. */
  readonly result: CheckResult | null;
  readonly automatic: AutomaticVerdict | null;
  readonly recorded: RecordedCheck | null;
  /** A case officer examines it; otherwise the system has the last word. */
  readonly isForOfficer: boolean;
};

/** Every condition of the call with its result. An officer's finding goes before the system's, where it may. */
export function formalChecks(
  { eligibility, ...definition }: CallDefinition,
  facts: FormalFacts,
  recorded: readonly RecordedCheck[],
): FormalCheck[] {
  return eligibility.map(({ id, text, source, automatic }) => {
    const verdict = automatic ? automaticRules[automatic](facts, definition) : null;
    const isForOfficer = verdict === null || verdict.mayBeOverruled;
    const found = recorded.find(({ condition, officer }) => condition === id && officer !== null);
    const own = isForOfficer ? (found ?? null) : null;
    return {
      condition: id,
      text,
      law: source ?? null,
      result: own?.result ?? verdict?.result ?? null,
      automatic: verdict,
      recorded: own,
      isForOfficer,
    };
  });
}

/** Approved formally only when every condition is met. */
export const allMet = (checks: readonly FormalCheck[]): boolean =>
  checks.every(({ result }) => result === "met");

export const unexamined = (checks: readonly FormalCheck[]): FormalCheck[] =>
  checks.filter(({ result }) => result === null);

/** Municipalities, federations of municipalities and regions; the rest are private bodies. */
const isPublicBody = (applicantType: string): boolean =>
  ["kommun", "kommunalforbund", "region"].includes(applicantType);

const MONTHS_OF_ACTIVITY = 24;

type Rule = (
  facts: FormalFacts,
  definition: Omit<CallDefinition, "eligibility">,
) => AutomaticVerdict | null;

const verdict = (
  result: CheckResult,
  code: string,
  params: RefusalParams = {},
  mayBeOverruled = false,
): AutomaticVerdict => ({ result, source: { code, params }, mayBeOverruled });

/** Null: only an officer can tell. */
const automaticRules: Record<AutomaticCheck, Rule> = {
  applicantType: ({ applicantType, orgnr }, { applicantTypes }) =>
    verdict(
      applicantTypes.some((type) => type === applicantType) ? "met" : "not_met",
      "organisationNumber",
      { orgnr },
    ),

  // 7 § 2016:1364: two years before the application, board and democracy. The latter two only an officer can tell.
  activeTwoYears: ({ applicantType, foundedOn, arrivedAt }) => {
    if (isPublicBody(applicantType)) return verdict("met", "notForPublicBodies");
    if (foundedOn === null) return null;
    return addMonths(foundedOn, MONTHS_OF_ACTIVITY) > dayOf(arrivedAt)
      ? verdict("not_met", "foundedOn", { day: foundedOn })
      : null;
  },

  // 8 § 2016:1364: a municipality may not use the grant for what the law already asks of it.
  publicTask: ({ applicantType }) =>
    isPublicBody(applicantType) ? null : verdict("met", "onlyForPublicBodies"),

  period: ({ startsOn, endsOn }, { dates }) => {
    if (startsOn === null || endsOn === null) return verdict("missing", "periodMissing");
    const fits = startsOn >= dates.earliestStart && endsOn <= dates.latestEnd;
    return verdict(fits ? "met" : "not_met", "period", { from: startsOn, to: endsOn });
  },

  amountAndShare: ({ applicantType, grant, budget }, { financing }) => {
    if (grant === null || budget.sharePercent === null) return verdict("missing", "grantMissing");
    const terms = budgetTerms(financing, applicantType);
    return verdict(amountFits(grant, budget, terms) ? "met" : "not_met", "grant", {
      grant: kronor(grant),
      share: fixed(budget.sharePercent, 4),
      maxShare: percentText(terms.maxSharePercent),
    });
  },

  // That it was signed by someone with the right to sign, only an officer can tell. Lateness may have special reasons.
  arrival: ({ isLate, arrivedAt, closesAt }) =>
    isLate ? verdict("not_met", "late", { arrivedAt, closesAt }, true) : null,
};

const amountFits = (
  grant: Ore,
  { maxGrantByShare }: Budget,
  { minGrant, maxGrant }: BudgetTerms,
): boolean => grant >= minGrant && grant <= maxGrant && grant <= maxGrantByShare;
