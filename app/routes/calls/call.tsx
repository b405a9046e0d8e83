import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { caseAccess } from "~/domain/applications";
import { assessmentAccess } from "~/domain/assessment";
import { questionsAreOpen } from "~/domain/calls";
import {
  findCall,
  findCallBoards,
  findPublication,
  findQuestions,
} from "~/domain/calls/index.server";
import { readNow } from "~/domain/identity/index.server";
import { findPublishedProjects } from "~/domain/projects/index.server";
import { may } from "~/domain/shared/access";
import type { Actor } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import boardsText from "~/i18n/call-boards";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { formatDay, formatDeadline, formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { interval } from "./parts/amount-text";
import { ApplyPanel, HandyPanel } from "./parts/apply-panel";
import { CallBoards } from "./parts/call-boards";
import { CallDates } from "./parts/call-dates";
import { Criteria } from "./parts/criteria";
import { PhaseTag } from "./parts/phase-tag";
import { QuestionLog } from "./parts/question-log";
import { Rules } from "./parts/rules";
import { StaffPanel } from "./parts/staff-panel";
import { WhoCanApply } from "./parts/who-can-apply";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const call = orThrow(request, await findCall(actor, params.id ?? ""));
  const [questions, at, awards] = await Promise.all([
    findQuestions(actor, call.id),
    readNow(),
    findPublishedProjects({ callId: call.id }),
  ]);
  const isOwn = actor.kind === "staff" && actor.boardId === call.boardId;
  const publication = isOwn ? orThrow(request, await findPublication(actor, call.id)) : null;
  const boards = await findCallBoards(actor, call.id);
  return {
    call,
    questions,
    at,
    awards: awards.total,
    publication,
    boards: boards.length > 1 ? boards : [],
    mayAgree: boards.some(
      ({ boardId, agreed }) =>
        actor.kind === "staff" && boardId === actor.boardId && !isOwn && agreed === null,
    ),
    opens: opensFor(actor),
  };
}

/** The parts of the work that the reader may open. */
function opensFor(actor: Actor) {
  const reach = { boardId: actor.kind === "staff" ? actor.boardId : null };
  return {
    cases: may(caseAccess, actor, "case.list", reach),
    assessors: may(assessmentAccess, actor, "assessment.follow", reach),
    ranking: may(assessmentAccess, actor, "ranking.read", reach),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, callsText, (_t, locale) => data?.call.title[locale]);

export default function Call() {
  const { call, questions, at, publication, opens } = useLoaderData<typeof loader>();
  const { title, call: t, apply } = useText(callsText);
  const locale = useLocale();
  const { publication: words } = useText(workText);
  const publishedBefore = ({ by, at: when }: { by: string; at: string }) =>
    words.before({ who: by, at: formatInstant(when, locale) });
  const { definition } = call;
  const { minGrant, maxGrant } = definition.financing;
  return (
    <Page
      crumbs={[{ label: title, to: "/calls" }, { label: call.title[locale] }]}
      status={<PhaseTag phase={call.phase} />}
      kicker={t.caseNumber({ caseNumber: call.caseNumber })}
      title={call.title[locale]}
      done={publication?.published && publishedBefore(publication.published)}
      lead={definition.purpose[locale]}
      facts={[
        {
          label: call.phase === "closed" ? t.closed : t.closes,
          value: formatDeadline(call.closesAt, locale),
        },
        { label: t.toShare, value: <Kr ore={call.total} /> },
        { label: t.perProject, value: interval(minGrant, maxGrant, locale) },
        { label: t.decision, value: formatDay(call.decisionOn, locale) },
      ]}
    >
      <Columns
        asideLabel={apply.title}
        asideFirst
        aside={
          <>
            {publication ? (
              <StaffPanel
                publication={publication}
                opens={opens}
                unanswered={questions.filter(({ answer }) => answer === null).length}
              />
            ) : null}
            <Boards />
            <ApplyPanel call={call} />
            <CallDates call={call} at={at} />
            <HandyPanel />
          </>
        }
      >
        <Awards />
        <WhoCanApply call={call} definition={definition} />
        <Criteria definition={definition} />
        <Rules definition={definition} />
        <Questions />
      </Columns>
    </Page>
  );
}

function Awards() {
  const { call, awards } = useLoaderData<typeof loader>();
  const t = useText(callsText).call;
  if (awards === 0) return null;
  return (
    <Section title={t.awardsTitle} intro={t.awardsText}>
      <Link to={`/calls/${call.id}/awards`}>{t.awardsLink}</Link>
    </Section>
  );
}

/** Shown when several boards have a part in the call. */
function Boards() {
  const { call, boards, mayAgree } = useLoaderData<typeof loader>();
  const { boards: t } = useText(boardsText);
  if (boards.length === 0) return null;
  const isDraft = call.phase === "draft";
  return (
    <Panel title={t.title}>
      <CallBoards boards={boards} withState={isDraft} />
      {isDraft && mayAgree ? (
        <p>
          <ButtonLink to={`/calls/${call.id}/agreement`}>{t.agree}</ButtonLink>
        </p>
      ) : null}
    </Panel>
  );
}

const SHOWN = 3;

function Questions() {
  const { call, questions, at } = useLoaderData<typeof loader>();
  const t = useText(callsText).call;
  const locale = useLocale();
  const until = call.definition.dates.questionsUntil as PlainDate;
  const isOpen = questionsAreOpen(call.phase, until, at.today);
  const day = formatDay(until, locale);
  const answered = questions.filter(({ answer }) => answer !== null);
  return (
    <Section
      title={t.questionsTitle}
      intro={isOpen ? t.questionsOpen({ day }) : t.questionsClosed({ day })}
    >
      <QuestionLog callId={call.id} questions={answered.slice(0, SHOWN)} />
      <p>
        <Link to={`/calls/${call.id}/questions`}>{isOpen ? t.askLink : t.questionsLink}</Link>
      </p>
    </Section>
  );
}
