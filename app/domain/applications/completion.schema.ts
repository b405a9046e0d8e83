import { z } from "zod";
import { dateField, textField } from "../shared/plain-fields";

const SHORTEST = 10;
const LONGEST = 3000;

export const requestCompletionSchema = z.object({
  wanted: textField(LONGEST, { min: SHORTEST }),
  dueOn: dateField(),
  questions: z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.string().regex(/^F\d{2}$/)),
  ),
});

export const answerCompletionSchema = z.looseObject({ answer: textField(LONGEST) });
