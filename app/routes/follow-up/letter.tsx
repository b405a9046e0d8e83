import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findSettlementLetter } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { LetterView } from "../decisions/parts/letter-view";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const letter = orThrow(request, await findSettlementLetter(actor, params.id ?? ""));
  return { letter, isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, followUpText, (t) => data?.letter.title ?? t.settlement.title);

export default function SettlementLetterPage() {
  const { letter, isStaff } = useLoaderData<typeof loader>();
  const { letter: t, projects, settlement } = useText(followUpText);
  const locale = useLocale();
  const address = `/projects/${letter.projectId}`;
  return (
    <Page
      crumbs={[
        { label: projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: letter.projectTitle, to: `${address}/case` },
        { label: settlement.title },
      ]}
      kicker={t.kicker({ caseNumber: letter.caseNumber })}
      title={<span lang="sv">{letter.title}</span>}
      lead={t.sent({ at: formatInstant(letter.sentAt, locale) })}
      action={
        <ButtonLink to={`${address}/settlement/letter.pdf`} look="secondary" download>
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
