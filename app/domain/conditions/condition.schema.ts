import { z } from "zod";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { dateField, textField } from "../shared/plain-fields";
import { conditionKinds, type ConditionToMeet } from "./condition";

const LONGEST = 1000;
const REASONS = { shortest: 10, longest: 3000 };
const reasons = () => textField(REASONS.longest, { min: REASONS.shortest });

const row = z
  .strictObject({
    text: textField(LONGEST, { min: 5 }),
    kind: z.enum(conditionKinds, { error: "field.missing" }),
    dueOn: orNull(dateField()),
  })
  .superRefine(({ kind, dueOn }, context) => {
    if ((kind === "by_date") === (dueOn !== null)) return;
    const code = dueOn === null ? "condition.dayMissing" : "condition.dayNotAsked";
    context.addIssue({ code: "custom", path: ["dueOn"], message: encodeRefusal(code) });
  });

/** A row of the form that says nothing is left out; the others keep their place. */
const isBlank = (typed: unknown): boolean =>
  typeof typed !== "object" ||
  typed === null ||
  ["text", "dueOn"].every((name) => String(Reflect.get(typed, name) ?? "").trim() === "");

export const conditionRows = () =>
  z
    .array(z.preprocess((typed) => (isBlank(typed) ? null : typed), row.nullable()))
    .max(40)
    .default([])
    .transform((rows): ConditionToMeet[] => rows.filter((one) => one !== null));

/** A browser sends a file field that nobody has used as an empty file. */
const fileOrNone = z
  .instanceof(File)
  .optional()
  .transform((file) => (file && file.size > 0 ? file : null));

export const answerSchema = z.strictObject({ body: textField(3000, { min: 5 }), file: fileOrNone });

export const judgeSchema = z.discriminatedUnion("judgement", [
  z.strictObject({ judgement: z.literal("accepted"), reason: orNull(textField(3000)) }),
  z.strictObject({ judgement: z.literal("asked_again"), reason: reasons() }),
]);
export type JudgeInput = z.output<typeof judgeSchema>;

export const proposeWaiverSchema = z.strictObject({ reasons: reasons() });

export const decideWaiverSchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("granted"), reasons: orNull(textField(3000)) }),
  z.strictObject({ outcome: z.literal("refused"), reasons: reasons() }),
]);
export type DecideWaiverInput = z.output<typeof decideWaiverSchema>;
