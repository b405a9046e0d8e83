/**
 * Six questions that tell whether an organisation may apply. Nothing is saved, and nothing here decides: the formal check
 * does, when an application has come in.
 */
import { oreFromKronor, type Ore } from "~ledger/amount";
import type { RefusalParams } from "../shared/result";
import type { ApplicantType } from "./applicant-type";
import type { CallDefinition } from "./call-definition";

export const eligibilityQuestions = [
  "type",
  "twoYears",
  "debts",
  "ordinary",
  "period",
  "amount",
] as const;
export type EligibilityQuestion = (typeof eligibilityQuestions)[number];

type YesNo = "yes" | "no";

/** What was answered; null where nothing was. */
export type EligibilityAnswers = {
  readonly type: ApplicantType | null;
  readonly twoYears: YesNo | null;
  readonly debts: YesNo | null;
  /** Is it for what the law already asks of the organisation, or for what it does anyway? */
  readonly ordinary: YesNo | null;
  readonly period: YesNo | null;
  readonly amount: Ore | null;
};

/** `code` is the key of the sentence that says why; amounts among its params are in kronor. */
export type EligibilityVerdict = {
  readonly question: EligibilityQuestion;
  readonly is: "met" | "unmet" | "unanswered";
  readonly code: string;
  readonly params: RefusalParams;
};

const publicBodies: readonly string[] = ["kommun", "kommunalforbund", "region"];

/** Every question in order with its verdict: they may apply when each is met. */
export function judgeEligibility(
  definition: CallDefinition,
  answers: EligibilityAnswers,
): EligibilityVerdict[] {
  const { type, twoYears, debts, ordinary, period, amount } = answers;
  const { financing, applicantTypes, dates } = definition;
  const verdict = (
    question: EligibilityQuestion,
    isMet: boolean | null,
    params: RefusalParams = {},
    code: string = question,
  ): EligibilityVerdict => {
    const is = isMet === null ? "unanswered" : isMet ? "met" : "unmet";
    return { question, is, code: `${code}.${is}`, params };
  };
  const share = type && financing.maxSharePercent[type];
  const isPublic = type !== null && publicBodies.includes(type);
  return [
    verdict("type", type && applicantTypes.includes(type), { share: share ?? "" }),
    isPublic
      ? verdict("twoYears", true, {}, "twoYearsPublic")
      : verdict("twoYears", twoYears && twoYears === "yes"),
    verdict("debts", debts && debts === "no"),
    verdict("ordinary", ordinary && ordinary === "no", {}, isPublic ? "statutory" : "ordinary"),
    verdict("period", period && period === "yes", {
      from: dates.earliestStart,
      to: dates.latestEnd,
    }),
    verdict("amount", amount === null ? null : fits(amount, financing), {
      min: financing.minGrant,
      max: financing.maxGrant,
    }),
  ];
}

const fits = (amount: Ore, { minGrant, maxGrant }: CallDefinition["financing"]): boolean => {
  const [lowest, highest] = [oreFromKronor(minGrant), oreFromKronor(maxGrant)];
  return lowest !== null && highest !== null && amount >= lowest && amount <= highest;
};

/** yes: every question is met · no: at least one is not · open: none is unmet, but some are not answered. */
export function eligibilityOutcome(verdicts: readonly EligibilityVerdict[]): "yes" | "no" | "open" {
  if (verdicts.some(({ is }) => is === "unmet")) return "no";
  return verdicts.every(({ is }) => is === "met") ? "yes" : "open";
}
