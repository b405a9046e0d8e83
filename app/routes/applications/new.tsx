import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { startApplication } from "~/domain/applications/index.server";
import { findCalls } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDeadline } from "~/ui/date";
import { CommandForm, RadioGroup, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const asked = new URL(request.url).searchParams.get("call");
  const { calls } = await findCalls(actor, { phase: "open" });
  return { calls, asked, organisation: actor.organisationName };
}

const startSchema = z.object({ callId: z.uuid("application.chooseCall") });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  return answerForm(
    request,
    startSchema,
    (input, commandId) => startApplication({ actor, commandId }, input),
    ({ applicationId }) => redirect(`/applications/${applicationId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.start.title);

export default function NewApplication() {
  const { calls, asked, organisation } = useLoaderData<typeof loader>();
  const { title, start } = useText(applicationsText);
  const locale = useLocale();
  const only = calls.length === 1 ? calls[0]?.id : undefined;
  return (
    <Page
      crumbs={[{ label: title, to: "/applications" }, { label: start.title }]}
      title={start.title}
      lead={start.lead}
      facts={[{ label: start.applicant, value: organisation }]}
    >
      {calls.length === 0 ? (
        <EmptyState title={start.none}>
          <p>{start.noneWhy}</p>
          <p>
            <Link to="/calls">{start.toCalls}</Link>
          </p>
        </EmptyState>
      ) : (
        <CommandForm>
          <RadioGroup
            name="callId"
            label={start.choose}
            value={asked ?? only ?? ""}
            options={calls.map((call) => ({
              value: call.id,
              label: call.title[locale],
              hint: `${call.boardName}. ${start.openUntil({ when: formatDeadline(call.closesAt, locale) })}. ${start.envelope}: ${formatKronor(call.total, locale)}`,
            }))}
          />
          <SubmitButton>{start.button}</SubmitButton>
        </CommandForm>
      )}
    </Page>
  );
}
