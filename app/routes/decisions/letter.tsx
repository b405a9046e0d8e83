import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { decisionAccess } from "~/domain/decisions";
import { findLetter } from "~/domain/decisions/index.server";
import { may } from "~/domain/shared/access";
import { dayOf } from "~/domain/shared/dates";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { Day } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { ErrorPage, Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { LetterView } from "./parts/letter-view";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const letter = orThrow(request, await findLetter(actor, params.id ?? ""));
  return {
    ...letter,
    isApplicant: actor.kind === "applicant",
    mayList:
      actor.kind === "staff" &&
      may(decisionAccess, actor, "decision.list", { boardId: actor.boardId }),
    sentOn: dayOf(letter.sentAt),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, decisionsText, (t) => (data ? `${data.title}, ${data.caseNumber}` : t.title));

export default function Letter() {
  const letter = useLoaderData<typeof loader>();
  const text = useText(decisionsText);
  const t = text.letter;
  const crumb = letter.isApplicant
    ? { label: t.crumb, to: "/own-projects" }
    : { label: text.title, ...(letter.mayList && { to: "/decisions" }) };
  return (
    <Page
      crumbs={[crumb, { label: letter.caseNumber }]}
      kicker={letter.caseNumber}
      title={<span lang="sv">{letter.title}</span>}
      facts={[
        { label: t.from, value: letter.boardName },
        { label: t.to, value: letter.organisationName },
        { label: t.date, value: <Day on={letter.sentOn} /> },
        { label: t.number, value: letter.caseNumber },
      ]}
      action={
        <ButtonLink look="secondary" to={`/decisions/${letter.decisionId}/letter.pdf`} download>
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
        {letter.projectId ? (
          <p>
            <Link to={`/projects/${letter.projectId}/case`}>{t.project}</Link>
          </p>
        ) : null}
      </Section>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
