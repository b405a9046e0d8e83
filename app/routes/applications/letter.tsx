/** The decision to dismiss, for the organisation it was sent to and the board. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDismissalLetter } from "~/domain/applications/index.server";
import { dayOf } from "~/domain/shared/dates";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { LetterView } from "~/routes/decisions/parts/letter-view";
import { Day } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "", letterId = "" } = params;
  const letter = orThrow(request, await findDismissalLetter(actor, id, letterId));
  return { ...letter, isApplicant: actor.kind === "applicant", sentOn: dayOf(letter.sentAt) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, casesText, (t) => (data ? `${data.title}, ${data.caseNumber}` : t.title));

export default function Letter() {
  const letter = useLoaderData<typeof loader>();
  const text = useText(casesText);
  const t = text.letter;
  const { applicationId, letterId, caseNumber, isApplicant } = letter;
  const parent = isApplicant
    ? { label: t.applications, to: `/applications/${applicationId}` }
    : { label: text.title, to: `/cases/${applicationId}` };
  return (
    <Page
      crumbs={[parent, { label: caseNumber }]}
      kicker={caseNumber}
      title={<span lang="sv">{letter.title}</span>}
      facts={[
        { label: t.from, value: letter.boardName },
        { label: t.to, value: letter.organisationName },
        { label: t.date, value: <Day on={letter.sentOn} /> },
      ]}
      action={
        <ButtonLink
          look="secondary"
          to={`/applications/${applicationId}/letters/${letterId}/pdf`}
          download
        >
          {t.pdf}
        </ButtonLink>
      }
    >
      <LetterView letter={letter} />
      <Section>
        <Facts
          look="rows"
          facts={[
            { label: t.checksum, value: <code className="lm-checksum">{letter.sha256}</code> },
          ]}
        />
      </Section>
    </Page>
  );
}
