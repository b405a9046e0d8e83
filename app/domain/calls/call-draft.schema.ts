/** The form that prepares a call by hand. Its questions and rules come with a definition: another call's, or a file. */
import { z } from "zod";
import { amountReading } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { dateField, textField, timeField } from "../shared/plain-fields";
import type { Ore } from "~ledger/amount";

const TITLE = 200;
const CASE_NUMBER = 40;
const YEARS = 5;

const optionalDay = () => dateField().optional();

/** A row of the envelope; an empty one is left out. */
const envelopeRow = z
  .strictObject({
    year: z.string().default(""),
    amount: z.string().default(""),
    /** What the amount was split by, before the draft was saved. */
    share: z.string().optional(),
  })
  .transform(({ year, amount }, context): { year: number; amount: Ore } | null => {
    if (amount.trim() === "") return null;
    const said = (field: string, code: string, params?: Record<string, string>) =>
      context.addIssue({ code: "custom", path: [field], message: encodeRefusal(code, params) });
    if (!/^\d{4}$/.test(year.trim())) said("year", "year.unreadable");
    const reading = amountReading(amount, {});
    if (!("value" in reading)) {
      said("amount", reading.code, reading.params);
      return z.NEVER;
    }
    if (reading.value <= 0n) said("amount", "call.envelopeNotPositive");
    return { year: Number(year), amount: reading.value };
  });

export const callDraftSchema = z.strictObject({
  itemId: z.uuid({ error: "field.missing" }),
  activityId: z.uuid({ error: "field.missing" }),
  payingBoardId: z.string().optional(),
  caseNumber: textField(CASE_NUMBER),
  titleSv: textField(TITLE),
  titleEn: textField(TITLE),
  opensOn: dateField(),
  opensTime: timeField(),
  closesOn: dateField(),
  closesTime: timeField(),
  frame: z.string().optional(),
  envelopes: z.array(envelopeRow).max(YEARS),
  dates: z.strictObject({
    infoMeeting: optionalDay(),
    questionsUntil: dateField(),
    assessmentDone: dateField(),
    commentsUntil: dateField(),
    decision: dateField(),
    earliestStart: dateField(),
    latestEnd: dateField(),
  }),
  source: z.enum(["copy", "json"], { error: "field.missing" }),
  copyOf: z.uuid({ error: "field.missing" }).optional(),
  definitionText: z.string().optional(),
  definitionFile: z.instanceof(File).optional(),
});
export type CallDraft = z.output<typeof callDraftSchema>;
