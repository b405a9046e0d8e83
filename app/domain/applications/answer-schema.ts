/** How the answer to each type of question is read from what was typed. An empty answer is null. */
import { z } from "zod";
import type { CallDefinition, Question } from "../calls/index";
import { accountFields, accountKinds, orgnrField } from "../organisations/index";
import { encodeRefusal } from "../shared/field-refusal";
import { dateField, textField } from "../shared/plain-fields";
import {
  type AnsweredType,
  type AnswerOfType,
  type PaymentAccountAnswer,
  type PeriodAnswer,
} from "./application";
import { municipalitiesOf } from "./municipalities";
import { periodRefusal } from "./period-rules";
import { orNull } from "../shared/optional-field";
import { countOrNull, isEmpty, rowsOf, severalOf, ticked } from "./typed-answer";

export type AnswerContext = { readonly definition: CallDefinition; readonly boardId: string };

type SchemaOf = {
  [T in AnsweredType]: (
    question: Question,
    context: AnswerContext,
  ) => z.ZodType<AnswerOfType[T] | null>;
};

const SHORT = 200;
const LONG = 4000;

const text = ({ maxLength }: Question) => orNull(textField(maxLength ?? LONG));

const choice = ({ options = [] }: Question) =>
  z
    .string()
    .default("")
    .refine((value) => value === "" || options.some((option) => option.value === value), {
      message: "field.missing",
    })
    .transform((value) => value || null);

const yesOrNo = () =>
  z
    .enum(["yes", "no", ""])
    .default("")
    .transform((value) => (value === "" ? null : value === "yes"));

const paymentAccount = () =>
  z
    .object({ kind: z.enum(accountKinds).optional(), number: z.string().default("") })
    .default({ number: "" })
    .transform(({ kind, number }, context): PaymentAccountAnswer | null => {
      if (number.trim() === "") return null;
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      if (!kind) return refuse("kind", "field.missing");
      const read = accountFields[kind]().safeParse(number);
      return read.success
        ? { kind, number: read.data }
        : refuse("number", read.error.issues[0]?.message ?? "field.missing");
    });

const period = (_question: Question, { definition }: AnswerContext) =>
  z
    .object({ startsOn: orNull(dateField()), endsOn: orNull(dateField()) })
    .default({ startsOn: null, endsOn: null })
    .transform((typed, context): PeriodAnswer | null => {
      const refusal = periodRefusal(typed, definition.dates);
      if (refusal) {
        const message = encodeRefusal(refusal.code, refusal.params);
        context.addIssue({ code: "custom", path: [refusal.field], message });
        return z.NEVER;
      }
      return isEmpty(typed) ? null : typed;
    });

const municipalities = (_question: Question, { boardId }: AnswerContext) => {
  const codes = new Set(municipalitiesOf(boardId).map(({ code }) => code));
  const one = z.string().refine((code) => codes.has(code), { message: "field.missing" });
  return severalOf(one).transform((chosen) => (chosen.length > 0 ? chosen : null));
};

const participants = () =>
  z
    .object({ group: orNull(textField(LONG)), women: countOrNull(), men: countOrNull() })
    .default({ group: null, women: null, men: null })
    .transform((typed) => (isEmpty(typed) ? null : typed));

const targets = (_question: Question, { definition }: AnswerContext) => {
  const known = definition.indicators.map(({ id }) => id);
  const row = z.object({
    indicator: orNull(z.string().refine((id) => known.includes(id), { message: "field.missing" })),
    baseline: countOrNull(),
    women: countOrNull(),
    men: countOrNull(),
    value: countOrNull(),
    measuredOn: orNull(dateField()),
  });
  return rowsOf(row).transform(orNothing);
};

const activities = () => {
  const row = z
    .object({
      name: orNull(textField(SHORT)),
      startsOn: orNull(dateField()),
      endsOn: orNull(dateField()),
      responsible: orNull(textField(SHORT)),
    })
    .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
      path: ["endsOn"],
      message: "application.endsBeforeStart",
    });
  return rowsOf(row).transform(orNothing);
};

const partners = () => {
  const row = z.object({
    name: orNull(textField(SHORT)),
    orgnr: orNull(orgnrField()),
    role: orNull(textField(SHORT)),
    hasCertificate: ticked(),
  });
  return rowsOf(row).transform(orNothing);
};

const list = () =>
  z
    .object({ none: ticked(), items: rowsOf(z.object({ text: orNull(textField(SHORT)) })) })
    .default({ none: false, items: [] })
    .transform(({ none, items }, context) => {
      const texts = items.flatMap(({ text: one }) => one ?? []);
      if (none && texts.length > 0) {
        const message = encodeRefusal("application.noneAndSome");
        context.addIssue({ code: "custom", path: ["none"], message });
        return z.NEVER;
      }
      return none || texts.length > 0 ? { none, items: texts } : null;
    });

const orNothing = <T>(rows: readonly T[]): readonly T[] | null => (rows.length > 0 ? rows : null);

const schemas: SchemaOf = {
  orgnr: () => orNull(orgnrField()),
  choice,
  text,
  longtext: text,
  boolean: yesOrNo,
  declaration: () => ticked().transform((yes) => (yes ? true : null)),
  payment_account: paymentAccount,
  period,
  municipalities,
  participants,
  targets,
  activities,
  partners,
  list,
};

const isAnswered = (type: Question["type"]): type is AnsweredType => Object.hasOwn(schemas, type);

/** The schema of one question's answer; null for a question answered by rows or files of its own. */
export function answerSchema(
  question: Question,
  context: AnswerContext,
): z.ZodType<unknown> | null {
  return isAnswered(question.type) ? schemas[question.type](question, context) : null;
}
