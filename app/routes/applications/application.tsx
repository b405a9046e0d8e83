import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import {
  applicationAccess,
  mayMove,
  sectionsOf,
  shownStatus,
  unconfirmedAmong,
} from "~/domain/applications";
import { findOwnCase, type OwnCase } from "~/domain/applications/index.server";
import { findLetters, type LetterRow } from "~/domain/letters/index.server";
import { may } from "~/domain/shared/access";
import type { Applicant } from "~/domain/shared/actor";
import { dayOf, daysBetween } from "~/domain/shared/dates";
import applicationsText from "~/i18n/applications";
import { pageTitle } from "~/ui/layout";
import { CasePage } from "./parts/case-page";
import type { CaseView } from "./parts/case-view";
import { DraftPage, type DraftPageProps } from "./parts/draft-page";
import { sectionTask } from "./parts/task-states";

/** A draft is a task list; what is submitted is a case. The board reads the case on its own page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "" } = params;
  if (actor.kind === "staff") throw redirect(`/cases/${id}`);
  const found = orThrow(request, await findOwnCase(actor, id));
  return found.application.status === "draft"
    ? { draft: draftProps(found), submitted: null }
    : { draft: null, submitted: caseProps(found, await findLetters(actor, id), actor) };
}

function draftProps({ application, today }: OwnCase): DraftPageProps {
  const { id, title, call, changedAt, organisation, problems } = application;
  const sections = sectionsOf(call.definition, organisation.type);
  return {
    id,
    title,
    call: {
      title: call.title,
      closesAt: call.closesAt,
      isOpen: call.phase === "open",
      daysLeft: daysBetween(today, dayOf(call.closesAt)),
    },
    changedAt,
    tasks: sections.map((section) => sectionTask(section, application)),
    problems: problems.length,
  };
}

function caseProps(found: OwnCase, letters: readonly LetterRow[], actor: Applicant): CaseView {
  const { application, completions, decision } = found;
  const { id, title, status, caseNumber, arrivedAt, isLate, officer, startsOn, call } = application;
  const { project } = application;
  const waiting = completions.find(({ answeredAt }) => answeredAt === null);
  const subject = { organisationId: application.organisation.id };
  return {
    id,
    title,
    status: shownStatus(status, project),
    caseNumber: caseNumber ?? "",
    arrivedAt: arrivedAt ?? "",
    isLate,
    officer,
    sought: application.financing.grant,
    startsOn,
    hasStarted: status === "accepted" && startsOn !== null && startsOn <= found.today,
    assessedBy: call.definition.dates.assessmentDone,
    decisionOn: call.decisionOn,
    completion: waiting ? { no: waiting.no, dueOn: waiting.dueOn } : null,
    hasCompletion: completions.length > 0,
    decision: decision && {
      granted: decision.granted,
      decidedOn: dayOf(decision.decidedAt),
    },
    projectId: project?.id ?? null,
    unconfirmed: unconfirmedAmong(application.financing.financiers),
    letters,
    mayWithdraw:
      mayMove(status, "withdraw") && may(applicationAccess, actor, "application.withdraw", subject),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, applicationsText, (t) =>
    data ? data.draft?.title || data.submitted?.title || t.untitled : t.title,
  );

export default function Application() {
  const { draft, submitted } = useLoaderData<typeof loader>();
  if (draft) return <DraftPage {...draft} />;
  return submitted ? <CasePage {...submitted} /> : null;
}
