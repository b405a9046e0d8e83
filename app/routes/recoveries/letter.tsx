import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findRecoveryLetter } from "~/domain/recoveries/index.server";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { LetterView } from "../decisions/parts/letter-view";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "", kind = "" } = params;
  const letter = orThrow(request, await findRecoveryLetter(actor, id, kind));
  return { letter, isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recoveriesText, (t) => data?.letter.title ?? t.title);

export default function RecoveryLetter() {
  const { letter, isStaff } = useLoaderData<typeof loader>();
  const { letter: t, title } = useText(recoveriesText);
  const locale = useLocale();
  const address = `/recoveries/${letter.recoveryId}`;
  return (
    <Page
      crumbs={
        isStaff
          ? [
              { label: title, to: "/recoveries" },
              { label: letter.projectTitle, to: address },
              { label: t[letter.kind] },
            ]
          : [
              { label: letter.projectTitle, to: `/projects/${letter.projectId}/case` },
              { label: title, to: `/projects/${letter.projectId}/recovery` },
              { label: t[letter.kind] },
            ]
      }
      kicker={t.kicker({ caseNumber: letter.caseNumber })}
      title={<span lang="sv">{letter.title}</span>}
      lead={t.sent({ at: formatInstant(letter.sentAt, locale) })}
      action={
        <ButtonLink to={`${address}/letters/${letter.kind}/pdf`} look="secondary" download>
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
