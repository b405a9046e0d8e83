import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { applicationAccess, mayMove } from "~/domain/applications";
import { findApplication, withdrawApplication } from "~/domain/applications/index.server";
import { authorise } from "~/domain/shared/access";
import { useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id = "" } = params;
  const application = orThrow(request, await findApplication(actor, id));
  const { organisation, status, title, caseNumber } = application;
  const subject = { organisationId: organisation.id };
  const denied = authorise(applicationAccess, actor, "application.withdraw", subject);
  if (denied) orThrow(request, denied);
  if (!mayMove(status, "withdraw")) throw tooLate(`/applications/${id}`);
  return { id, title, caseNumber };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id = "" } = params;
  return answerForm(
    request,
    z.object({}),
    (_nothing, commandId) => withdrawApplication({ actor, commandId }, { applicationId: id }),
    () => redirect(`/applications/${id}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.withdraw.question);

export default function Withdrawal() {
  const { id, title, caseNumber } = useLoaderData<typeof loader>();
  const t = useText(applicationsText);
  const { question, what, who, undo, money, button, cancel } = t.withdraw;
  return (
    <ConfirmPage
      crumbs={[
        { label: t.title, to: "/applications" },
        { label: title, to: `/applications/${id}` },
        { label: question },
      ]}
      kicker={caseNumber}
      question={question}
      what={what}
      who={who}
      undo={undo}
      money={money}
      cancel={{ label: cancel, to: `/applications/${id}` }}
    >
      <CommandForm>
        <SubmitButton>{button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
