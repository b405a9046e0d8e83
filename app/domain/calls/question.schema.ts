import { z } from "zod";
import { textField } from "../shared/plain-fields";

const LONGEST = 2000;

export const askQuestionSchema = z.strictObject({ question: textField(LONGEST) });
export const answerQuestionSchema = z.strictObject({ answer: textField(LONGEST) });
