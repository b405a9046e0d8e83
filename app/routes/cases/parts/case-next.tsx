import { Link } from "@remix-run/react";
import type { CaseDetails } from "~/domain/applications/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { formatDay, formatInstant } from "~/ui/date";
import { ButtonLink, CommandForm, SubmitButton } from "~/ui/form";
import { NextDate, Notice } from "~/ui/layout";

type Props = { readonly found: CaseDetails };

/** What to do with the case now: one thing, with its button. */
export function CaseNext({ found }: Props) {
  const { application, dismissal } = found;
  if (dismissal) return <DismissalNext found={found} />;
  switch (application.status) {
    case "submitted":
      return <CheckNext found={found} />;
    case "completion_requested":
      return <WaitingNext found={found} />;
    case "completion_received":
      return (
        <div className="lm-stack">
          <AnswerNext found={found} />
          <CheckNext found={found} />
        </div>
      );
    default:
      return <MovedOn found={found} />;
  }
}

function CheckNext({ found }: Props) {
  const t = useText(casesText).next;
  const { application, checks, moves } = found;
  const { id, isLate } = application;
  if (moves.approveFormally) {
    return (
      <NextDate
        title={t.approve}
        action={
          <CommandForm inline id="approval" action={`/cases/${id}/approval`}>
            <SubmitButton>{t.approveButton}</SubmitButton>
          </CommandForm>
        }
      >
        <p>{t.approveText}</p>
      </NextDate>
    );
  }
  if (isLate && moves.prepareDismissal) {
    return (
      <NextDate
        tone="red"
        title={t.late}
        action={<ButtonLink to={`/cases/${id}/rejection`}>{t.lateButton}</ButtonLink>}
      />
    );
  }
  const left = checks.filter(({ result }) => result !== "met");
  const next = left.find(({ isForOfficer, result }) => isForOfficer && result === null);
  if (!next && left.length > 0) {
    return (
      <NextDate title={t.unmet}>
        <p>{t.unmetText}</p>
      </NextDate>
    );
  }
  return (
    <NextDate
      title={t.check}
      action={
        moves.check && next ? (
          <ButtonLink to={`/cases/${id}/checks#${next.condition}`}>{t.checkButton}</ButtonLink>
        ) : null
      }
    >
      <p>{t.checkText({ left: left.length })}</p>
    </NextDate>
  );
}

function AnswerNext({ found }: Props) {
  const t = useText(casesText).next;
  const locale = useLocale();
  const last = found.completions.at(-1);
  if (!last?.answeredAt) return null;
  return (
    <NextDate title={t.readCompletion}>
      <p>
        {t.asked({ day: formatDay(dayOf(last.askedAt), locale) })} <em>{last.wanted}</em>
      </p>
      <p>
        {t.answered({ when: formatInstant(last.answeredAt, locale) })} <em>{last.answer}</em>
      </p>
      <p>{t.onlyAsked}</p>
      <p>
        <Link to={`/cases/${found.application.id}/application`}>{t.openAnswer}</Link>
      </p>
    </NextDate>
  );
}

function WaitingNext({ found }: Props) {
  const t = useText(casesText).next;
  const locale = useLocale();
  const open = found.completions.find(({ answeredAt }) => answeredAt === null);
  if (!open) return null;
  const day = formatDay(open.dueOn, locale);
  const isOverdue = open.dueOn < found.today;
  return (
    <NextDate
      title={isOverdue ? t.overdue({ day }) : t.waiting({ day })}
      tone={isOverdue ? "red" : "blue"}
    >
      <p>
        {t.asked({ day: formatDay(dayOf(open.askedAt), locale) })} <em>{open.wanted}</em>
      </p>
      {isOverdue ? <p>{t.overdueText}</p> : null}
    </NextDate>
  );
}

function DismissalNext({ found }: Props) {
  const t = useText(casesText).next;
  const locale = useLocale();
  const { dismissal, application, isOwnDismissal, letterId } = found;
  if (!dismissal) return null;
  if (dismissal.status === "decided" && dismissal.decidedAt) {
    const when = formatInstant(dismissal.decidedAt, locale);
    return (
      <Notice title={t.dismissed}>
        <p>{t.dismissedText({ who: dismissal.decidedBy ?? "", when })}</p>
        {letterId ? (
          <p>
            <Link to={`/letters/${letterId}`}>{t.letter}</Link>
          </p>
        ) : null}
      </Notice>
    );
  }
  const when = formatInstant(dismissal.preparedAt, locale);
  return (
    <NextDate
      title={t.dismissal}
      action={
        <ButtonLink to={`/cases/${application.id}/rejection`}>{t.dismissalButton}</ButtonLink>
      }
    >
      <p>{t.dismissalBy({ who: dismissal.preparedBy, when })}</p>
      {isOwnDismissal ? <p>{t.dismissalOwn}</p> : null}
    </NextDate>
  );
}

function MovedOn({ found }: Props) {
  const t = useText(casesText).next;
  const { status, project } = found.application;
  const isApproved = status === "formally_approved";
  return (
    <Notice tone="success" title={isApproved ? t.approved : t.moved}>
      <p>{isApproved ? t.approvedText : project ? t.becameProject : t.movedText}</p>
      {project ? (
        <p>
          <Link to={`/projects/${project.id}/case`}>{t.toProject}</Link>
        </p>
      ) : null}
    </Notice>
  );
}
