/**
 * What a call asks and by which rules it is decided: questions, eligibility, criteria with anchors, budget categories,
 * financing rules, indicators and report schedule. Frozen when the call is published.
 */
import { z } from "zod";
import { applicantTypes } from "./applicant-type";

const said = z.string().trim().min(1, "field.missing");
const both = z.strictObject({ sv: said, en: said });
const optionalBoth = z.strictObject({ sv: z.string(), en: z.string() });
const decimal = z.string().regex(/^\d+(\.\d+)?$/, "call.decimal");
const kronor = z.string().regex(/^\d+\.\d{2}$/, "call.kronor");
const day = z.iso.date("date.impossible");

/** How a question is asked and answered. Budget and financing are rows of their own; the rest is one answer each. */
const questionTypes = [
  "orgnr",
  "choice",
  "file",
  "declaration",
  "payment_account",
  "text",
  "longtext",
  "period",
  "municipalities",
  "participants",
  "targets",
  "activities",
  "partners",
  "budget",
  "financing",
  "list",
  "boolean",
  "signature",
] as const;

/** The sections of the form, in order; each is one page of the application. */
export const formSections = [
  "organisation",
  "signatory",
  "project",
  "need",
  "targets",
  "activities",
  "partners",
  "sustainability",
  "horizontal",
  "budget",
  "evaluation",
] as const;
export type FormSection = (typeof formSections)[number];

const question = z.strictObject({
  id: z.string().regex(/^F\d{2}$/),
  section: z.enum(formSections),
  type: z.enum(questionTypes),
  required: z.boolean(),
  label: both,
  hint: optionalBoth.optional(),
  maxLength: z.int().positive().optional(),
  options: z.array(z.strictObject({ value: said, label: both })).optional(),
  /** Criteria the answer is assessed under. */
  criteria: z.array(z.string()).default([]),
  /** Asked only of these types of applicant; of everyone when left out. */
  onlyFor: z.array(z.enum(applicantTypes)).optional(),
  legal: z.string().optional(),
});

/** Conditions that the system examines by itself, as far as a rule can (applications/formal-check.ts). */
const automaticChecks = [
  "applicantType",
  "activeTwoYears",
  "publicTask",
  "period",
  "amountAndShare",
  "arrival",
] as const;
export type AutomaticCheck = (typeof automaticChecks)[number];

const anchors = z.record(z.enum(["1", "2", "3", "4", "5"]), said);

const criterion = z.strictObject({
  id: z.string().regex(/^K\d$/),
  weight: decimal,
  name: both,
  /** Scored one by one; the criterion's score is the highest of them. */
  sub: z.array(z.strictObject({ id: z.string().regex(/^K\d[a-z]$/), name: both })).default([]),
  anchors: z.strictObject({ sv: anchors, en: anchors }),
});

const percentByType = z.partialRecord(z.enum(applicantTypes), decimal);

const financingRules = z.strictObject({
  /** Highest share of the total cost, in percent, per type of applicant. Types left out may not apply. */
  maxSharePercent: percentByType,
  minGrant: kronor,
  maxGrant: kronor,
  inKindCapPercent: decimal,
  socialFeesPercent: decimal,
  indirectPercent: decimal,
  /** Instead of all other costs; null when the call does not offer it. */
  staffFlatRatePercent: decimal.nullable(),
  volunteerHour: z.strictObject({ adult: kronor, youth: kronor }),
  /** The shortfall rule of the settlement (domain C6). */
  proportional: z.boolean(),
  advancePercent: percentByType,
  advanceCap: kronor,
  retentionPercent: decimal,
});

const indicator = z.strictObject({
  id: z.string().regex(/^I\d$/),
  name: both,
  unit: z.enum(["person", "percent", "count", "sek"]),
  bySex: z.boolean(),
  /** Computed from other indicators and costs, never typed. */
  derived: z.boolean().default(false),
  /** Of a cost per result: the indicators whose results are counted. */
  of: z.array(z.string()).default([]),
});

const report = z.strictObject({
  id: z.string().regex(/^R\d$/),
  name: both,
  kind: z.enum(["claim", "final", "effect"]),
  dueOn: day.optional(),
  monthsAfterEnd: z.int().positive().optional(),
  period: z.tuple([day, day]).optional(),
});

export const callDefinition = z.strictObject({
  purpose: both,
  audience: both,
  legalBasis: z.strictObject({
    sv: said,
    en: said,
    /** Which decisions may be appealed under this basis (finding 1: a setting, never a constant). */
    appealable: z.strictObject({
      granted: z.boolean(),
      refused: z.boolean(),
      dismissed: z.boolean(),
      paymentStopped: z.boolean(),
      recovered: z.boolean(),
    }),
    /** Said in letters when no appeal is allowed. */
    noAppealParagraph: z.string(),
    court: both,
  }),
  dates: z.strictObject({
    published: day,
    infoMeeting: day.optional(),
    questionsUntil: day,
    assessmentDone: day,
    commentsUntil: day,
    decision: day,
    earliestStart: day,
    latestEnd: day,
  }),
  applicantTypes: z.array(z.enum(applicantTypes)).min(1),
  eligibility: z
    .array(
      z.strictObject({
        id: z.string().regex(/^B\d+$/),
        text: both,
        source: z.string().optional(),
        automatic: z.enum(automaticChecks).optional(),
      }),
    )
    .min(1),
  criteria: z.array(criterion).min(1),
  scaleMax: decimal,
  /** Every group must have one criterion whose mean is at least `atLeast`. */
  threshold: z.array(z.array(z.strictObject({ criterion: z.string(), atLeast: decimal })).min(1)),
  thresholdText: both,
  minimumTotal: decimal,
  assessorsPerApplication: z.int().min(1),
  /** Criteria compared in order when totals are equal; then the time of arrival. */
  tieBreak: z.array(z.string()),
  budgetCategories: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["salary", "flat", "other", "income", "in_kind"]),
      name: both,
    }),
  ),
  ineligible: z.array(both),
  financing: financingRules,
  indicators: z.array(indicator),
  reports: z.array(report),
  /** Five price base amounts: from this grant an authorised or approved auditor is needed (14 a § 2016:1364). */
  auditorFrom: kronor,
  questions: z.array(question).min(1),
});

export type CallDefinition = z.output<typeof callDefinition>;
export type Question = CallDefinition["questions"][number];
export type Criterion = CallDefinition["criteria"][number];

/** The ids an assessor scores: sub-criteria where there are any, else the criterion itself. */
export const scoredIds = (definition: CallDefinition): string[] =>
  definition.criteria.flatMap(({ id, sub }) => (sub.length > 0 ? sub.map((one) => one.id) : [id]));

/** The questions put to this type of applicant. */
export const questionsFor = (definition: CallDefinition, type: string): Question[] =>
  definition.questions.filter(
    ({ onlyFor }) => !onlyFor || (onlyFor as readonly string[]).includes(type),
  );
