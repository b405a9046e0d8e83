import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { orNull } from "../shared/optional-field";
import { dateField, decimalField, textField } from "../shared/plain-fields";

const LONGEST = 3000;
/** So short that nothing has been said. */
const REASONED = 20;
const reasoned = () => textField(LONGEST, { min: REASONED });

/** Steps that need no words. */
export const emptySchema = z.strictObject({});

export const openRecoverySchema = z.strictObject({
  ground: z.string().min(1, "field.missing"),
  amount: amountField(),
  facts: reasoned(),
});
export type OpenRecoveryInput = z.output<typeof openRecoverySchema>;

export const communicateSchema = z.strictObject({ answerBy: dateField() });
export type CommunicateInput = z.output<typeof communicateSchema>;

export const proposeRecoverySchema = z.strictObject({
  reasons: reasoned(),
  waived: amountField(),
  waiverReasons: orNull(reasoned()),
});
export type ProposeRecoveryInput = z.output<typeof proposeRecoverySchema>;

export const decideRecoverySchema = z.strictObject({
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DecideRecoveryInput = z.output<typeof decideRecoverySchema>;

export const answerSchema = z.strictObject({
  recoveryId: z.uuid(),
  body: textField(LONGEST, { min: 2 }),
});

export const requestSchema = z.strictObject({
  recoveryId: z.uuid(),
  kind: z.enum(["respite", "instalments", "remission"], "field.missing"),
  body: textField(LONGEST, { min: 2 }),
});

const MOST_INSTALMENTS = "60";
const whole = (max: string) =>
  decimalField({ min: "2", max, maxDecimals: 0 }).transform((text) => Number(text));
/** The box that says that the time is longer than a year, and may be. */
const overAYear = () =>
  z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on");
const measureReasons = () => textField(LONGEST, { min: 5 });

/** One form for each kind; the address says which. */
export const measureSchemas = {
  payment: z.strictObject({
    kind: z.literal("payment"),
    amount: amountField(),
    day: dateField(),
    reasons: measureReasons(),
  }),
  respite: z.strictObject({
    kind: z.literal("respite"),
    day: dateField(),
    overAYear: overAYear(),
    reasons: measureReasons(),
  }),
  instalments: z.strictObject({
    kind: z.literal("instalments"),
    day: dateField(),
    instalments: whole(MOST_INSTALMENTS),
    overAYear: overAYear(),
    reasons: measureReasons(),
  }),
  remission: z.strictObject({
    kind: z.literal("remission"),
    amount: amountField(),
    reasons: measureReasons(),
  }),
  write_off: z.strictObject({
    kind: z.literal("write_off"),
    amount: amountField(),
    reasons: measureReasons(),
  }),
  collection: z.strictObject({ kind: z.literal("collection"), reasons: measureReasons() }),
} as const;

export const proposeMeasureSchema = z.discriminatedUnion("kind", [
  measureSchemas.payment,
  measureSchemas.respite,
  measureSchemas.instalments,
  measureSchemas.remission,
  measureSchemas.write_off,
  measureSchemas.collection,
]);
export type ProposeMeasureInput = z.output<typeof proposeMeasureSchema>;

const LONGEST_NAME = 200;

export const consultSchema = z.strictObject({
  consulted: textField(LONGEST_NAME, { min: 2 }),
});
export const opinionSchema = z.strictObject({
  opinion: textField(LONGEST, { min: 2 }),
  opinionOn: dateField(),
});

export const decideMeasureSchema = z.strictObject({
  outcome: z.enum(["granted", "refused"], "field.missing"),
  decisionReasons: measureReasons(),
});
export type DecideMeasureInput = z.output<typeof decideMeasureSchema>;
