import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { answerQuestionSchema, callAccess } from "~/domain/calls";
import { answerQuestion, findCall, findQuestion } from "~/domain/calls/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Paragraphs } from "./parts/paragraphs";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { id, title, boardId } = orThrow(request, await findCall(actor, params.id ?? ""));
  const denied = authorise(callAccess, actor, "call.answer", { boardId });
  orThrow(request, denied ?? ok(null));
  const question = orThrow(request, await findQuestion(actor, id, params.questionId ?? ""));
  return { call: { id, title }, question };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id: callId = "", questionId = "" } = params;
  return answerForm(
    request,
    answerQuestionSchema,
    ({ answer }, commandId) => answerQuestion({ actor, commandId }, { callId, questionId, answer }),
    () => redirect(`/calls/${callId}/questions`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, callsText, (t) => t.questions.answerTitle);

export default function Answer() {
  const { call, question } = useLoaderData<typeof loader>();
  const { title, questions: t } = useText(callsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[
        { label: title, to: "/calls" },
        { label: call.title[locale], to: `/calls/${call.id}` },
        { label: t.title, to: `/calls/${call.id}/questions` },
        { label: t.answerTitle },
      ]}
      title={t.answerTitle}
      plain
    >
      <Section title={t.question}>
        <Paragraphs text={question.question} />
      </Section>
      <Section>
        <CommandForm>
          <TextArea
            name="answer"
            label={t.answerLabel}
            hint={t.answerHint}
            max={2000}
            value={question.answer ?? ""}
          />
          <SubmitButton>{t.answerButton}</SubmitButton>
        </CommandForm>
        <p>
          <Link to={`/calls/${call.id}/questions`}>{t.back}</Link>
        </p>
      </Section>
    </Page>
  );
}
