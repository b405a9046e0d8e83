import { z } from "zod";
import { EARLIEST_YEAR, LATEST_YEAR } from "../shared/dates";
import { dateField, decimalField, textField } from "../shared/plain-fields";
import { riskRules } from "./risk-rule";

const LONGEST = 3000;
const LONGEST_SOURCE = 300;
const HUNDRED = 100;

const whole = (min: string, max: string) =>
  decimalField({ min, max, maxDecimals: 0 }).transform((text) => Number(text));

export const riskRuleSchema = z.strictObject({
  rule: z.enum(riskRules, "field.missing"),
  validFrom: dateField(),
  points: whole("0", "100"),
  atLeast: whole("1", "1000000000"),
  source: textField(LONGEST_SOURCE, { min: 5 }),
});
export type RiskRuleInput = z.output<typeof riskRuleSchema>;

export const announceDrawSchema = z
  .strictObject({
    year: whole(String(EARLIEST_YEAR + HUNDRED), String(LATEST_YEAR)),
    purpose: textField(LONGEST, { min: 10 }),
    minScore: whole("1", "1000"),
    randomKind: z.enum(["count", "percent"], "field.missing"),
    randomSize: whole("0", "10000"),
    drawsOn: dateField(),
  })
  .superRefine(({ randomKind, randomSize }, context) => {
    if (randomKind === "percent" && randomSize > HUNDRED)
      context.addIssue({ code: "custom", path: ["randomSize"], message: "draw.shareAbove" });
  });
export type AnnounceDrawInput = z.output<typeof announceDrawSchema>;

/** A draw needs no words: there is nothing to choose. */
export const makeDrawSchema = z.strictObject({});

export const proposeStrikeSchema = z.strictObject({
  projectId: z.uuid({ error: "field.missing" }),
  reasons: textField(LONGEST, { min: 20 }),
});
export type ProposeStrikeInput = z.output<typeof proposeStrikeSchema>;

export const decideStrikeSchema = z.strictObject({
  strikeId: z.uuid({ error: "field.missing" }),
  outcome: z.enum(["struck", "kept"], "field.missing"),
});
export type DecideStrikeInput = z.output<typeof decideStrikeSchema>;
