import { z } from "zod";
import { orNull } from "../shared/optional-field";
import { dateField, decimalField, textField } from "../shared/plain-fields";
import { consequences, controlKinds, controlSections, sectionScores } from "./control";

const LONGEST = 3000;
const said = (min: number) => textField(LONGEST, { min });

export const openControlSchema = z.strictObject({
  kind: z.enum(controlKinds, "field.missing"),
  plannedOn: dateField(),
  reasons: said(10),
  asked: said(10),
  lines: decimalField({ max: "50", maxDecimals: 0 }).transform((text) => Number(text)),
});
export type OpenControlInput = z.output<typeof openControlSchema>;

/** Steps that need no words. */
export const emptyControlSchema = z.strictObject({});

const section = z.strictObject({
  section: z.enum(controlSections),
  score: z.enum(sectionScores, "field.missing").transform((text) => Number(text)),
  note: said(2),
});

export const saveProtocolSchema = z.strictObject({
  attendees: said(2),
  summary: said(10),
  sections: z.array(section).length(controlSections.length),
});
export type SaveProtocolInput = z.output<typeof saveProtocolSchema>;

export const addFindingSchema = z
  .strictObject({
    found: said(10),
    consequence: z.enum(consequences, "field.missing"),
    mendBy: orNull(dateField()),
  })
  .superRefine(({ consequence, mendBy }, context) => {
    if ((consequence === "mend") !== (mendBy !== null))
      context.addIssue({
        code: "custom",
        path: ["mendBy"],
        message: mendBy ? "control.mendDayAlone" : "control.mendDayMissing",
      });
  });
export type AddFindingInput = z.output<typeof addFindingSchema>;

export const signControlSchema = z.strictObject({ answerBy: dateField() });
export const answerControlSchema = z.strictObject({ body: said(2) });
export const closeControlSchema = z.strictObject({ reasons: said(10) });
