import type { ReactNode } from "react";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { NextDate, Notice } from "~/ui/layout";
import type { CaseView } from "./case-view";

/** The next date and what it means for the applicant. */
export function CaseNext(props: CaseView) {
  const t = useText(applicationsText).case;
  const locale = useLocale();
  const { id, status, completion, decision } = props;
  switch (status) {
    case "completion_requested":
      return completion ? (
        <NextDate
          title={t.next({ day: formatDay(completion.dueOn, locale) })}
          action={
            <ButtonLink to={`/applications/${id}/completion/${completion.no}`}>
              {t.completionButton}
            </ButtonLink>
          }
        >
          <p>{t.completionNext}</p>
        </NextDate>
      ) : null;
    case "decided_granted":
    case "decided_partial":
      return (
        <NextDate
          title={t.grantedTitle}
          action={
            decision?.projectId ? (
              <ButtonLink to={`/projects/${decision.projectId}/acceptance`}>{t.accept}</ButtonLink>
            ) : null
          }
        >
          <p>{t.grantedText}</p>
        </NextDate>
      );
    case "accepted":
      return (
        <NextDate
          tone="green"
          title={t.runningTitle}
          action={
            decision?.projectId ? (
              <ButtonLink to={`/projects/${decision.projectId}/case`}>{t.toProject}</ButtonLink>
            ) : null
          }
        >
          <p>{t.runningText}</p>
        </NextDate>
      );
    case "decided_refused":
      return <Ended title={t.refusedTitle}>{t.refusedText}</Ended>;
    case "dismissed":
      return <Ended title={t.dismissedTitle}>{t.dismissedText}</Ended>;
    case "withdrawn":
    case "closed_without_decision":
      return <Ended title={t.withdrawnTitle}>{t.withdrawnText}</Ended>;
    default:
      return (
        <NextDate title={t.next({ day: formatDay(props.decisionOn, locale) })}>
          <p>{t.decisionNext}</p>
        </NextDate>
      );
  }
}

const Ended = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Notice title={title}>
    <p>{children}</p>
  </Notice>
);
