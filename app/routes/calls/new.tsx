import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { callDraftSchema } from "~/domain/calls";
import { findDraftChoices, prepareDraft } from "~/domain/calls/index.server";
import { useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { CommandForm, DefaultSubmit, isFormAnswer, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { DraftBasics, DraftDates, DraftEnvelope } from "./parts/draft-fields";
import { ENVELOPE_ROWS } from "./parts/envelope-rows";
import { asksToSplit, splitIntoForm } from "./split-into-form.server";
import { DraftDefinition } from "./parts/draft-definition";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { choices: orThrow(request, await findDraftChoices(actor)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  if (asksToSplit(await request.clone().formData())) return splitIntoForm(request);
  return answerForm(
    request,
    callDraftSchema,
    (draft, commandId) => prepareDraft({ actor, commandId }, draft),
    ({ callId }) => redirect(`/calls/${callId}`),
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, workText, (t) => t.new.title);

export default function NewCall() {
  const { choices } = useLoaderData<typeof loader>();
  const answered: unknown = useActionData();
  // Amounts that were split stand in fields of their own: the fields begin anew.
  const split = isFormAnswer(answered)
    ? ENVELOPE_ROWS.map((row) => answered.values[`envelopes[${row}].amount`]).join(" ")
    : "";
  const { new: t } = useText(workText);
  const { title } = useText(callsText);
  const [newest] = [...choices.items, ...choices.othersItems];
  const lacks = newest ? (choices.activities.length === 0 ? "noActivities" : null) : "noItems";
  return (
    <Page
      crumbs={[{ label: title, to: "/calls" }, { label: t.crumb }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      {newest && lacks === null ? (
        <CommandForm files>
          <DefaultSubmit />
          <DraftBasics {...choices} />
          <DraftEnvelope key={split} firstYear={newest.year} />
          <DraftDates />
          <DraftDefinition calls={choices.calls} />
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      ) : (
        <EmptyState title={t[lacks ?? "noItems"]}>
          <p>{t[`${lacks ?? "noItems"}Why`]}</p>
        </EmptyState>
      )}
    </Page>
  );
}
