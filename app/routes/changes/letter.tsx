import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findChangeLetter } from "~/domain/changes/index.server";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { LetterView } from "../decisions/parts/letter-view";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const letter = orThrow(request, await findChangeLetter(actor, params.id ?? ""));
  return { letter, isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, changesText, (t) => data?.letter.title ?? t.title);

export default function ChangeLetterPage() {
  const { letter, isStaff } = useLoaderData<typeof loader>();
  const { letter: t, projects, short } = useText(changesText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[
        { label: projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: letter.projectTitle, to: `/projects/${letter.projectId}/case` },
        { label: short({ no: letter.no }), to: `/changes/${letter.changeId}` },
        { label: letter.caseNumber },
      ]}
      kicker={t.kicker({ caseNumber: letter.caseNumber })}
      title={<span lang="sv">{letter.title}</span>}
      lead={t.sent({ at: formatInstant(letter.sentAt, locale) })}
      action={
        <ButtonLink
          to={`/change-decisions/${letter.decisionId}/letter.pdf`}
          look="secondary"
          download
        >
          {t.pdf}
        </ButtonLink>
      }
    >
      <LetterView letter={letter} />
      <Section>
        <p className="lm-small lm-muted">{t.language}</p>
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
