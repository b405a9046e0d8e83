import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { callDraftSchema } from "~/domain/calls";
import { findDraftChoices, prepareDraft } from "~/domain/calls/index.server";
import { useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { CommandForm, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { DraftBasics, DraftDates, DraftEnvelope } from "./parts/draft-fields";
import { DraftDefinition } from "./parts/draft-definition";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { choices: orThrow(request, await findDraftChoices(actor)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
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
          <DraftBasics {...choices} />
          <DraftEnvelope firstYear={newest.year} />
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
