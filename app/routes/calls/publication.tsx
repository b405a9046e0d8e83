import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { findPublication, publishCall } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { formatDeadline } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, Notice, pageTitle } from "~/ui/layout";
import { EnvelopeAgainstRoom, MoneyWords } from "./parts/publication-money";
import { PublicationPersons } from "./parts/publication-persons";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const publication = orThrow(request, await findPublication(actor, params.id ?? ""));
  if (publication.hindrance === "published") throw tooLate(`/calls/${publication.call.id}`);
  return { publication };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const callId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => publishCall({ actor, commandId }, { callId }),
    () => redirect(`/calls/${callId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    workText,
    (t, locale) => data && t.publication.question({ title: data.publication.call.title[locale] }),
  );

export default function ConfirmPublication() {
  const { publication } = useLoaderData<typeof loader>();
  const { call, hindrance } = publication;
  const { publication: t } = useText(workText);
  const { title } = useText(callsText);
  const locale = useLocale();
  const name = call.title[locale];
  return (
    <ConfirmPage
      crumbs={[
        { label: title, to: "/calls" },
        { label: name, to: `/calls/${call.id}` },
        { label: t.crumb },
      ]}
      kicker={call.caseNumber}
      question={t.question({ title: name })}
      what={t.what({
        day: formatDeadline(call.opensAt, locale),
        closes: formatDeadline(call.closesAt, locale),
      })}
      who={t.who}
      undo={t.undo}
      money={<MoneyWords {...publication} />}
      cancel={{ label: t.cancel, to: `/calls/${call.id}` }}
    >
      <EnvelopeAgainstRoom years={publication.years} />
      <PublicationPersons publication={publication} />
      {hindrance ? (
        <Notice tone="error" title={t.stop}>
          <p>{t.hindrance[hindrance]}</p>
        </Notice>
      ) : (
        <CommandForm>
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      )}
    </ConfirmPage>
  );
}
