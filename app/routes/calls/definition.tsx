import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findCall } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { DefinedCriteria } from "./parts/defined-criteria";
import { DefinedMoney } from "./parts/defined-money";
import { DefinedConditions, DefinedQuestions } from "./parts/defined-questions";
import { DefinedFollowUp, DefinedTexts } from "./parts/defined-texts";
import { PhaseTag } from "./parts/phase-tag";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { id, title, phase, caseNumber, definition } = orThrow(
    request,
    await findCall(actor, params.id ?? ""),
  );
  return { call: { id, title, phase, caseNumber }, definition };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    workText,
    (t, locale) => data && `${t.definition.title}, ${data.call.title[locale]}`,
  );

export default function Definition() {
  const { call, definition } = useLoaderData<typeof loader>();
  const { definition: t } = useText(workText);
  const { title } = useText(callsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[
        { label: title, to: "/calls" },
        { label: call.title[locale], to: `/calls/${call.id}` },
        { label: t.title },
      ]}
      status={<PhaseTag phase={call.phase} />}
      kicker={call.caseNumber}
      title={t.title}
      lead={t.lead}
      action={
        <ButtonLink to={`/calls/${call.id}/definition.json`} look="secondary" download>
          {t.download}
        </ButtonLink>
      }
    >
      <DefinedTexts definition={definition} />
      <DefinedConditions definition={definition} />
      <DefinedQuestions definition={definition} />
      <DefinedCriteria definition={definition} />
      <DefinedMoney definition={definition} />
      <DefinedFollowUp definition={definition} />
    </Page>
  );
}
