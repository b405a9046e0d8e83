import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findDecision } from "~/domain/decisions/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText, type Locale } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { formatInstant } from "~/ui/date";
import { Columns, ErrorPage, Notice, Page, pageTitle, Panel, TwoPersons } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { Kr } from "~/ui/money";
import { ConsequenceList } from "./parts/consequence-list";
import { ControlList } from "./parts/control-list";
import { LetterView } from "../letters/parts/letter-view";
import { WhenDecided } from "./parts/when-decided";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = await findDecision(actor, params.id ?? "");
  if (!found.ok && found.code === "decision.undeclared")
    throw redirect(`/decisions/${params.id}/conflict`);
  return orThrow(request, found);
}

type Texts = (typeof decisionsText)["sv"];

function titleOf(t: Texts, page: Awaited<ReturnType<typeof loader>>): string {
  const { organisationName: organisation, outcome, status } = page;
  const words = { outcome: t.outcome[outcome].toLowerCase(), organisation };
  if (status === "decided") return t.page.decided(words);
  return outcome === "refused" ? t.page.refusal(words) : t.page.proposal(words);
}

/** For one who came too late to decide, or to give back. */
function doneBefore(t: Texts, page: Awaited<ReturnType<typeof loader>>, locale: Locale) {
  if (page.decidedAt)
    return t.page.decidedBefore({
      who: page.decidedByName ?? "",
      at: formatInstant(page.decidedAt, locale),
    });
  return page.status === "returned" ? t.page.returned({ who: page.returnedByName ?? "" }) : null;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, decisionsText, (t) => (data ? titleOf(t, data) : t.title));

const tagColour = { proposed: "amber", decided: "green", returned: "grey" } as const;

export default function Decision() {
  const page = useLoaderData<typeof loader>();
  const text = useText(decisionsText);
  const t = text.page;
  const locale = useLocale();
  const state = { proposed: t.waiting, decided: t.isDecided, returned: t.isReturned }[page.status];
  return (
    <Page
      crumbs={[{ label: text.title, to: "/decisions" }, { label: page.caseNumber }]}
      status={<Tag colour={tagColour[page.status]}>{state}</Tag>}
      kicker={page.caseNumber}
      title={titleOf(text, page)}
      done={doneBefore(text, page, locale)}
      facts={[
        {
          label: t.facts.project,
          value: <Link to={`/cases/${page.applicationId}`}>{page.projectTitle}</Link>,
        },
        { label: t.facts.sought, value: <Kr ore={page.sought} /> },
        {
          label: page.status === "decided" ? t.facts.granted : t.facts.proposed,
          value: <Kr ore={page.granted} />,
        },
        { label: t.facts.presenter, value: page.preparedByName },
      ]}
    >
      <Columns asideLabel={t.aside} wide aside={<Aside page={page} />}>
        {page.returnedReason ? (
          <Notice tone="warn" title={t.returned({ who: page.returnedByName ?? "" })}>
            <p>{page.returnedReason}</p>
          </Notice>
        ) : null}
        <LetterView letter={page.letter} />
        <ConsequenceList consequences={page.consequences} />
      </Columns>
    </Page>
  );
}

type AsideProps = { readonly page: Awaited<ReturnType<typeof loader>> };

function Aside({ page }: AsideProps) {
  const t = useText(decisionsText).page;
  const locale = useLocale();
  const by = (who: string, at: string) => t.by({ who, when: formatInstant(at, locale) });
  return (
    <>
      {page.controls ? (
        <Panel title={t.checks}>
          <ControlList page={{ ...page, controls: page.controls }} />
        </Panel>
      ) : null}
      <TwoPersons
        title={t.steps}
        steps={[
          { label: t.prepared, state: "done", who: by(page.preparedByName, page.preparedAt) },
          {
            label: t.decision,
            state: page.decidedAt ? "done" : "now",
            who: page.decidedAt ? by(page.decidedByName ?? "", page.decidedAt) : t.someone,
          },
        ]}
      />
      {page.controls && page.mayDecide ? (
        <WhenDecided page={{ ...page, controls: page.controls }} />
      ) : null}
      {page.status === "decided" ? (
        <Panel>
          {page.letterId ? (
            <p>
              <Link to={`/letters/${page.letterId}`}>{t.letter}</Link>
            </p>
          ) : null}
          {page.outcome === "refused" ? null : (
            <p>
              <Link to={`/projects/${page.applicationId}/case`}>{t.project}</Link>
            </p>
          )}
        </Panel>
      ) : null}
    </>
  );
}

export { ErrorPage as ErrorBoundary };
