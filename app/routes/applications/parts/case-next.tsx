import type { ReactNode } from "react";
import type { ProjectStatus } from "~/domain/projects";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { NextDate, Notice } from "~/ui/layout";
import { PromiseList } from "../../projects/parts/promise-list";
import type { CaseView } from "./case-view";

/** The next date and what it means for the applicant. */
export function CaseNext(props: CaseView) {
  const t = useText(applicationsText).case;
  const locale = useLocale();
  const { id, status, completion } = props;
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
      return <GrantedNext {...props} />;
    case "accepted":
    case "running":
    case "payment_stopped":
    case "final_reported":
    case "settled":
    case "closed":
      return <ProjectNext {...props} status={status} />;
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

/** What can be done: have the co-financing confirmed, and then accept. */
function GrantedNext({ id, projectId, unconfirmed }: CaseView) {
  const t = useText(applicationsText).case;
  const isBlocked = unconfirmed.length > 0;
  return (
    <NextDate
      title={t.grantedTitle}
      action={
        projectId && !isBlocked ? (
          <ButtonLink to={`/projects/${projectId}/acceptance`}>{t.accept}</ButtonLink>
        ) : null
      }
    >
      <p>{t.grantedText}</p>
      {isBlocked ? (
        <>
          <p>{t.unconfirmed}</p>
          <PromiseList project={{ id, unconfirmed }} own />
        </>
      ) : null}
    </NextDate>
  );
}

type ProjectNextProps = Pick<CaseView, "projectId"> & {
  readonly status: Exclude<ProjectStatus, "awarded">;
};

/** The way to the project, and how far it has come. */
function ProjectNext({ projectId, status }: ProjectNextProps) {
  const t = useText(applicationsText).case;
  return (
    <NextDate
      tone={status === "payment_stopped" ? "red" : "green"}
      title={t.projectTitle[status]}
      action={
        projectId ? <ButtonLink to={`/projects/${projectId}/case`}>{t.toProject}</ButtonLink> : null
      }
    >
      <p>{t.runningText}</p>
    </NextDate>
  );
}

const Ended = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Notice title={title}>
    <p>{children}</p>
  </Notice>
);
