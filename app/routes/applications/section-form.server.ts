/** What a section's form says when it comes in: a change of rows, files, or the whole section. */
import { data } from "@remix-run/node";
import { z } from "zod";
import { readForm } from "~/http/form.server";
import { orThrow, refusalAnswer, type Answer } from "~/http/refusal.server";
import {
  differingAnswers,
  sectionQuestions,
  type Difference,
  type TypedAnswers,
} from "~/domain/applications";
import {
  attachFile,
  findApplication,
  saveSection,
  type ApplicationDetails,
} from "~/domain/applications/index.server";
import type { FormSection, Question } from "~/domain/calls";
import type { Applicant } from "~/domain/shared/actor";
import { joinRefusals, type Refusal, type Result } from "~/domain/shared/result";
import { localeOf } from "~/i18n";
import type { FormAnswer } from "~/ui/form";
import { chooseSchema, chosenTexts, keepSchema } from "./chosen-texts.server";
import { withNames } from "./field-names.server";
import { changeRows, readRowChange, rowsTyped, type Typed } from "./parts/rows-in-form";

const formSchema = z.looseObject({
  version: z.coerce.number().int().min(1),
  done: z.enum(["yes", "no"]).optional(),
  row: z.string().optional(),
  keep: keepSchema,
  choose: chooseSchema,
});

export type SectionAnswer = FormAnswer & {
  /** Someone else saved the section while this was written; both texts are shown. */
  readonly conflict?: Difference;
};

export type SectionPost = {
  readonly actor: Applicant;
  readonly application: ApplicationDetails;
  readonly section: FormSection;
};

/** Null when all was saved; otherwise what goes back to the form, with everything that was typed. */
export async function postSection(
  request: Request,
  { actor, application, section }: SectionPost,
): Promise<ReturnType<typeof data<SectionAnswer>> | Answer | null> {
  const { commandId, input, values, form } = await readForm(request, formSchema);
  if (!input.ok) return input.answer;
  const { definition } = application.call;
  const questions = sectionQuestions(definition, application.organisation.type, section);
  const typed = withEmptyBoxes(questions, values);
  const change = readRowChange(input.value.row ?? "");
  if (change) return data({ values: changeRows(typed, change), errors: {} });
  const attached = await attachAll(actor, application.id, questions, form, commandId);
  if (attached) return refusalAnswer(request, attached, typed);
  const typedAnswers = Object.fromEntries(questions.map(({ id }) => [id, input.value[id]]));
  const choice = chosenTexts(input.value, typedAnswers, application.answers);
  const conflict = (refusal: Refusal) =>
    conflictAnswer(request, { actor, application, section }, { refusal, typed, typedAnswers });
  if (!choice.ok) return conflict(choice);
  const saved = await saveSection(
    { actor, commandId },
    {
      applicationId: application.id,
      version: input.value.version,
      section,
      ...choice.value,
      isDone: input.value.done === "yes",
    },
  );
  if (saved.ok) return null;
  return saved.code === "application.savedByOther"
    ? conflict(saved)
    : withNames(refusalAnswer(request, saved, typed), questions, localeOf(request));
}

type Refused = {
  readonly refusal: Refusal;
  readonly typed: Typed;
  readonly typedAnswers: TypedAnswers;
};

/** Both texts go back: what was typed, and what is saved now. */
async function conflictAnswer(
  request: Request,
  { actor, application, section }: SectionPost,
  { refusal, typed, typedAnswers }: Refused,
) {
  const { answers, call, organisation, boardId } = orThrow(
    request,
    await findApplication(actor, application.id),
  );
  const { definition } = call;
  const questions = sectionQuestions(definition, organisation.type, section);
  const conflict = differingAnswers(questions, typedAnswers, answers, { definition, boardId });
  return data({ ...refusalAnswer(request, refusal, typed).data, conflict }, { status: 409 });
}

/** Files are taken in one by one; refused ones do not remove the others, are each named, and say so when there are others. */
async function attachAll(
  actor: Applicant,
  applicationId: string,
  questions: readonly Question[],
  form: FormData,
  commandId: string,
): Promise<Refusal | null> {
  const files = questions
    .filter(({ type }) => type === "file")
    .flatMap(({ id }) => form.getAll(id).map((file) => ({ question: id, file })));
  const refused: Refusal[] = [];
  let isOtherKept = false;
  for (const [at, { question, file }] of files.entries()) {
    if (!(file instanceof File) || file.name === "") continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result: Result<unknown> = await attachFile(
      { actor, commandId: `${commandId}.file${at}` },
      { applicationId, question, name: file.name, bytes },
    );
    if (result.ok) isOtherKept = true;
    else refused.push(result);
  }
  const last = refused.pop();
  if (!last) return null;
  const others = isOtherKept ? { params: { ...last.params, others: "kept" } } : {};
  return joinRefusals([...refused, { ...last, ...others }]);
}

/** A box that is not ticked is not sent; named as empty it is shown as it was left. */
function withEmptyBoxes(questions: readonly Question[], values: Typed): Typed {
  const boxes = questions.flatMap(({ id, type }) => {
    if (type === "declaration" || type === "municipalities") return [id];
    if (type === "list") return [`${id}.none`];
    if (type !== "partners") return [];
    return Array.from({ length: rowsTyped(values, id) }, (_, at) => `${id}[${at}].hasCertificate`);
  });
  return { ...Object.fromEntries(boxes.map((name) => [name, []])), ...values };
}
