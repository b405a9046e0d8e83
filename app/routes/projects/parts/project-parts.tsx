import type { ClaimState } from "~/domain/claims";
import type { RecoveryStatus } from "~/domain/recoveries";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import claimsText from "~/i18n/claims";
import controlsText from "~/i18n/controls";
import projectsText from "~/i18n/projects";
import recoveriesText from "~/i18n/recoveries";
import visitsText from "~/i18n/visits";
import { Section } from "~/ui/layout";
import { TaskList, type StateMark, type Task } from "~/ui/list";
import { visitMark } from "../../controls/parts/visit-colour";
import { changeMark } from "../../changes/parts/change-colour";
import type { CasePage } from "./case-page";

const claimMark = {
  draft: "part",
  submitted: "wait",
  returned: "due",
  approved: "wait",
  attested: "done",
  settled: "done",
  nothingToPay: "done",
  reported: "done",
} as const satisfies Record<ClaimState, StateMark>;

const recoveryMark = {
  opened: "todo",
  communicated: "wait",
  proposed: "wait",
  decided: "wait",
  demanded: "due",
  settled: "done",
  waived: "done",
} as const satisfies Record<RecoveryStatus, StateMark>;

const hasReported = (status: CasePage["project"]["status"]): boolean =>
  status === "final_reported" || status === "settled" || status === "closed";

/** The other parts of the case, each with its own page: claims, advance, final report. */
export function ProjectParts({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).parts;
  const claimWords = useText(claimsText);
  const { project, claims, isStaff, opens, advance, recovery, mayRecover } = page;
  const changeTasks = useChangeTasks(page);
  const controlTasks = useControlTasks(page);
  const recoveryWords = useText(recoveriesText);
  const words = isStaff ? claimWords.status : claimWords.statusOwn;
  const isRunning = project.status === "running";
  const isOpen = (status: string) => status === "draft" || status === "returned";
  const tasks: Task[] = [
    ...claims.toReversed().map(({ id, no, status, state }): Task => ({
      label: t.claim({ no }),
      ...(opens.claims && {
        to: isOpen(status) && !isStaff ? `/projects/${project.id}/claims/new` : `/claims/${id}`,
      }),
      state: claimMark[state],
      stateText: words[state],
    })),
    ...(advance
      ? [{ label: t.advance, to: `/projects/${project.id}/advance`, note: t.advanceNote }]
      : []),
    ...(isRunning && !isStaff && claims.every(({ status }) => !isOpen(status))
      ? [{ label: t.newClaim, to: `/projects/${project.id}/claims/new`, note: t.newClaimNote }]
      : []),
    ...(project.status === "awarded"
      ? []
      : [
          {
            label: t.finalReport,
            to: `/projects/${project.id}/reports/final`,
            note: t.finalReportNote,
          },
        ]),
    ...(isStaff && hasReported(project.status)
      ? [{ label: t.settlement, to: `/projects/${project.id}/settlement` }]
      : []),
    ...changeTasks,
    ...controlTasks,
    ...(recovery
      ? [
          {
            label: t.recovery,
            to: isStaff ? `/recoveries/${recovery.id}` : `/projects/${project.id}/recovery`,
            state: recoveryMark[recovery.status],
            stateText: isStaff
              ? recoveryWords.status[recovery.status]
              : recoveryWords.statusOwn[recovery.status],
          },
        ]
      : []),
    ...(mayRecover
      ? [{ label: recoveryWords.open.link, to: `/projects/${project.id}/recoveries/new` }]
      : []),
    ...(isStaff &&
    (isRunning || project.status === "final_reported" || page.payments.decisions.length > 0)
      ? [{ label: t.paymentStop, to: `/projects/${project.id}/payment-stop` }]
      : []),
    ...(isStaff && project.settledAt === null
      ? [{ label: t.years, to: `/projects/${project.id}/years` }]
      : []),
  ];
  const empty = project.status === "awarded" && !isStaff ? t.notAccepted : t.none;
  return (
    <Section title={t.title}>
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : <p>{empty}</p>}
    </Section>
  );
}

/** The requests to change the decision, and the way to a new one. */
function useChangeTasks({ project, changes }: CasePage): Task[] {
  const t = useText(changesText);
  return [
    ...changes.requests.map(({ id, no, status }): Task => ({
      label: t.short({ no }),
      to: `/changes/${id}`,
      state: changeMark[status],
      stateText: t.status[status],
    })),
    ...(changes.mayAsk
      ? [{ label: t.form.title, note: t.form.note, to: `/projects/${project.id}/changes/new` }]
      : []),
  ];
}

/** The controls of the project, the way to a new one, and what speaks for it. */
function useControlTasks({ project, controls, opens, isStaff }: CasePage): Task[] {
  const t = useText(visitsText);
  const { risk } = useText(controlsText);
  return [
    ...controls.rows.map(({ no, kind, status }): Task => ({
      label: t.short({ no }),
      to: `/projects/${project.id}/visits/${no}`,
      state: visitMark[status],
      stateText: (isStaff ? t.status : t.statusOwn)[status],
      note: t.kind[kind],
    })),
    ...(controls.mayOpen
      ? [{ label: t.open.link, note: t.open.note, to: `/projects/${project.id}/visits/new` }]
      : []),
    ...(opens.risk && project.settledAt === null
      ? [{ label: risk.link, note: risk.linkNote, to: `/projects/${project.id}/risk` }]
      : []),
  ];
}
