import { Link } from "@remix-run/react";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay, formatInstant } from "~/ui/date";
import { Columns, Page, Panel, Section } from "~/ui/layout";
import { StatusTag, TaskList, Timeline, type TimelineStep } from "~/ui/list";
import { Kr } from "~/ui/money";
import { CaseNext } from "./case-next";
import { caseSteps, turnOf, type CaseStep } from "./case-steps";
import type { CaseView } from "./case-view";

/** A submitted application as its applicant sees it. */
export function CasePage(props: CaseView) {
  const { id, title, status, caseNumber, officer, sought, decision } = props;
  const t = useText(applicationsText);
  const c = t.case;
  const turn = turnOf[status];
  return (
    <Page
      crumbs={[{ label: t.title, to: "/applications" }, { label: title }]}
      status={<StatusTag code={status} audience="applicant" />}
      kicker={caseNumber}
      title={title}
      facts={[
        turn === "project"
          ? { label: c.goesOn, value: <ProjectLink {...props} /> }
          : { label: c.lies, value: c.turn[turn] },
        { label: c.officer, value: officer ?? c.noOfficer },
        { label: c.sought, value: sought === null ? "–" : <Kr ore={sought} /> },
        ...(decision && decision.granted > 0n
          ? [{ label: c.granted, value: <Kr ore={decision.granted} /> }]
          : []),
      ]}
    >
      <Columns asideLabel={c.aside} aside={<CaseAside {...props} />}>
        <CaseNext {...props} />
        <Section title={c.documents}>
          <div className="lm-stack">
            <Documents {...props} />
            {props.mayWithdraw ? (
              <p>
                <Link to={`/applications/${id}/withdrawal`}>{t.withdraw.link}</Link>
              </p>
            ) : null}
          </div>
        </Section>
      </Columns>
    </Page>
  );
}

function ProjectLink({ projectId }: CaseView) {
  const t = useText(applicationsText).case;
  return projectId ? <Link to={`/projects/${projectId}/case`}>{t.project}</Link> : null;
}

function Documents({ id, letters }: CaseView) {
  const t = useText(applicationsText).case;
  const locale = useLocale();
  return (
    <TaskList
      tasks={[
        ...letters.map((letter) => ({
          label: letter.title,
          to: `/letters/${letter.id}`,
          beside: t.letterOn({ day: formatInstant(letter.sentAt, locale) }),
        })),
        { label: t.asSubmitted, to: `/applications/${id}/submitted` },
        { label: t.receipt, to: `/receipts/${id}`, note: t.receiptNote },
      ]}
    />
  );
}

function CaseAside(props: CaseView) {
  const t = useText(applicationsText).case;
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale);
  const whenOf: Record<CaseStep["key"], string | null> = {
    received: formatInstant(props.arrivedAt, locale),
    completion: props.completion && t.step.until({ day: day(props.completion.dueOn) }),
    assessed: t.step.until({ day: day(props.assessedBy) }),
    decision: props.decision
      ? day(props.decision.decidedOn)
      : t.step.until({ day: day(props.decisionOn) }),
    starts: props.startsOn && t.step.from({ day: day(props.startsOn) }),
    started: props.startsOn && day(props.startsOn),
    settled: null,
    withdrawn: null,
    dismissed: null,
  };
  const steps = caseSteps(props).map(({ key, state }): TimelineStep => {
    const when = state === "done" && key === "assessed" ? null : whenOf[key];
    const title = key === "completion" && state === "done" ? t.step.completionDone : t.step[key];
    return { title, state, ...(when && { when }) };
  });
  return (
    <Panel title={t.where}>
      <Timeline steps={steps} />
      {props.isLate ? <p>{t.late}</p> : null}
    </Panel>
  );
}
