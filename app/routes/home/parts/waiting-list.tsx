import type { Waiting } from "~/domain/shared/waiting";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { TaskList, type Task } from "~/ui/list";

type WaitingListProps = { readonly waiting: readonly Waiting[]; readonly today: string };

/** What waits for the organisation: the verb first, then the project, then the date. */
export function WaitingList({ waiting, today }: WaitingListProps) {
  const { home, untitled } = useText(applicationsText);
  const locale = useLocale();
  /** A day that has passed says so, with its year. */
  const dueState = (due: string | null): Pick<Task, "state" | "stateText"> => {
    if (due === null) return { state: "todo", stateText: home.anyDay };
    if (due === today) return { state: "due", stateText: home.today };
    return due > today
      ? { state: "todo", stateText: home.before({ when: formatDay(due, locale) }) }
      : { state: "late", stateText: home.late({ when: formatDay(due, locale) }) };
  };
  if (waiting.length === 0) return <EmptyState title={home.nothing} />;
  const verbs: Readonly<Record<string, (p: { subject: string; of: string }) => string>> = {
    "application.continue": home.wait.continueDraft,
    "application.complete": home.wait.complete,
    "project.accept": home.wait.accept,
    "project.haveAccepted": home.wait.haveAccepted,
    "promise.obtain": home.wait.obtain,
    "change.complete": home.wait.completeChange,
    "change.submit": home.wait.submitChange,
    "certificate.obtain": home.wait.obtainCertificate,
    "certificate.obtainAgain": home.wait.obtainAgain,
    "cofinancing.cover": home.wait.coverGap,
    "condition.answer": home.wait.answerCondition,
    "condition.answerAgain": home.wait.answerAgain,
    "claim.mend": home.wait.mendClaim,
    "claim.continue": home.wait.continueClaim,
    "report.send": home.wait.sendReport,
    "report.final": home.wait.finalReport,
    "control.prepare": home.wait.prepareControl,
    "control.answer": home.wait.answerControl,
    "recovery.answer": home.wait.answerRecovery,
    "recovery.pay": home.wait.payRecovery,
  };
  return (
    <TaskList
      tasks={waiting.map(({ key, href, subject, of = "", due, caseNumber }) => {
        const name = subject || untitled;
        return {
          label: verbs[key]?.({ subject: name, of }) ?? name,
          to: href,
          ...dueState(due),
          ...(caseNumber && { note: caseNumber }),
        };
      })}
    />
  );
}
