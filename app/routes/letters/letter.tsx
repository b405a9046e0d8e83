import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseAccess } from "~/domain/applications";
import { findLetter, type SentLetter } from "~/domain/letters/index.server";
import { may } from "~/domain/shared/access";
import type { Actor } from "~/domain/shared/actor";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import lettersText from "~/i18n/letters";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { ErrorPage, Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { LetterView } from "./parts/letter-view";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const letter = orThrow(request, await findLetter(actor, params.id ?? ""));
  return { letter, back: backFor(actor, letter) };
}

type Back = {
  readonly list: "projects" | "cases" | "applications";
  readonly to?: [string, string];
};

/** The list and the case that a reader came from; a reader who may not open cases gets words without links. */
function backFor(actor: Actor, { caseId, isProject }: SentLetter): Back {
  const isStaff = actor.kind === "staff";
  if (isProject) {
    const list = isStaff ? "/projects" : "/own-projects";
    return { list: "projects", to: [list, `/projects/${caseId}/case`] };
  }
  if (!isStaff) return { list: "applications", to: ["/applications", `/applications/${caseId}`] };
  return {
    list: "cases",
    ...(may(caseAccess, actor, "case.read", actor) && { to: ["/cases", `/cases/${caseId}`] }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, lettersText, (t) =>
    data ? `${data.letter.title}, ${data.letter.caseNumber}` : t.title,
  );

export default function Letter() {
  const { letter, back } = useLoaderData<typeof loader>();
  const t = useText(lettersText);
  const locale = useLocale();
  const [list, one] = back.to ?? [];
  return (
    <Page
      crumbs={[
        { label: t.back[back.list], ...(list && { to: list }) },
        { label: letter.caseTitle || letter.caseNumber, ...(one && { to: one }) },
        { label: t.kind[letter.kind] },
      ]}
      kicker={letter.caseNumber}
      title={<span lang="sv">{letter.title}</span>}
      facts={[
        { label: t.from, value: letter.boardName },
        { label: t.to, value: letter.organisationName },
        { label: t.sent, value: formatInstant(letter.sentAt, locale) },
      ]}
      action={
        <ButtonLink look="secondary" to={`/letters/${letter.id}/pdf`} download>
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

export { ErrorPage as ErrorBoundary };
