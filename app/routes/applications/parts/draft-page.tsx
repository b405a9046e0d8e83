import { memberRoles } from "~/domain/shared/actor";
import { sectionPath } from "~/domain/applications";
import type { FormSection } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import applicationsText from "~/i18n/applications";
import sitesText from "~/i18n/sites";
import shellText from "~/i18n/shell";
import { lowerFirst } from "~/i18n/letter-case";
import { formatInstant } from "~/ui/date";
import { ButtonLink, Saved } from "~/ui/form";
import { Columns, Notice, Page, Panel, Section } from "~/ui/layout";
import { Facts, StatusTag, TaskList, type Task } from "~/ui/list";
import { isDone, taskGroups, type SectionTask } from "./task-states";

export type DraftPageProps = {
  readonly id: string;
  readonly title: string;
  readonly call: {
    readonly title: { readonly sv: string; readonly en: string };
    readonly closesAt: string;
    readonly isOpen: boolean;
    readonly daysLeft: number;
  };
  readonly changedAt: string;
  readonly tasks: readonly SectionTask[];
  readonly problems: number;
  /** Towns that it is spread over; none for a project in one piece. */
  readonly sites: number;
};

/** The task list of a draft. */
export function DraftPage(props: DraftPageProps) {
  const { id, title, call, tasks, problems } = props;
  const t = useText(applicationsText);
  const sections = useText(formText).section;
  const locale = useLocale();
  const facts = t.task.facts;
  const first = tasks.find((task) => !isDone(task));
  const closes = formatInstant(call.closesAt, locale);
  return (
    <Page
      crumbs={[{ label: t.title, to: "/applications" }, { label: title || t.untitled }]}
      status={<StatusTag code="draft" />}
      kicker={call.title[locale]}
      title={title || t.untitled}
      facts={[
        { label: facts.lastDay, value: closes },
        {
          label: facts.left,
          value: call.isOpen ? facts.days({ days: call.daysLeft }) : facts.closed,
        },
        {
          label: facts.done,
          value: facts.doneOf({ done: tasks.filter(isDone).length, all: tasks.length }),
        },
        { label: facts.seenBy, value: facts.onlyYou },
      ]}
      action={
        problems === 0 || !first ? (
          <ButtonLink to={`/applications/${id}/review`}>{t.task.toReview}</ButtonLink>
        ) : (
          <ButtonLink to={sectionPath(id, first.section)}>
            {t.task.continue({ section: lowerFirst(sections[first.section]) })}
          </ButtonLink>
        )
      }
    >
      <Columns asideLabel={t.task.aside} aside={<DraftAside {...props} />}>
        {call.isOpen ? null : (
          <Notice tone="warn" title={facts.closed}>
            <p>{t.task.late}</p>
          </Notice>
        )}
        <SectionTasks {...props} />
      </Columns>
    </Page>
  );
}

function SectionTasks({ id, tasks, problems, sites }: DraftPageProps) {
  const siteText = useText(sitesText);
  const t = useText(applicationsText);
  const sections = useText(formText).section;
  const taskOf = (section: FormSection): Task[] => {
    const task = tasks.find((one) => one.section === section);
    if (!task) return [];
    const note = noteOf(task, t.task);
    const common = { label: sections[section], to: sectionPath(id, section), state: task.state };
    return [{ ...common, ...(note && { note }) }];
  };
  const review: Task =
    problems === 0
      ? {
          label: t.task.review,
          to: `/applications/${id}/review`,
          state: "todo",
          note: t.task.reviewOpen,
        }
      : { label: t.task.review, state: "off", note: t.task.reviewLocked };
  return (
    <>
      {(Object.keys(taskGroups) as (keyof typeof taskGroups)[]).map((group) => (
        <Section key={group} title={t.group[group]}>
          <TaskList tasks={taskGroups[group].flatMap(taskOf)} />
        </Section>
      ))}
      <Section title={siteText.title}>
        <TaskList
          tasks={[
            {
              label: siteText.task,
              to: `/applications/${id}/sites`,
              note: sites === 0 ? siteText.taskNote : siteText.count({ count: sites }),
            },
          ]}
        />
      </Section>
      <Section title={t.group.send}>
        <TaskList tasks={[review]} />
      </Section>
    </>
  );
}

type TaskWords = (typeof applicationsText)["sv"]["task"];

function noteOf(task: SectionTask, t: TaskWords): string | null {
  if (task.state === "wait") return t.waitsFor({ names: task.waitsFor.join(", ") });
  if (task.state !== "part") return null;
  return task.problems > 0 ? t.missing({ count: task.problems }) : t.notMarked;
}

function DraftAside({ call, changedAt }: DraftPageProps) {
  const t = useText(applicationsText).task;
  const roles = useText(shellText).memberRole;
  const locale = useLocale();
  return (
    <>
      <Panel title={t.together.title}>
        <Facts
          look="sums"
          facts={memberRoles.map((role) => ({
            label: roles[role],
            value: t.together[role],
            minor: true,
          }))}
        />
      </Panel>
      {call.isOpen ? (
        <Panel title={t.ifMissed({ when: formatInstant(call.closesAt, locale) })} tint>
          <p>{t.ifMissedText}</p>
        </Panel>
      ) : null}
      <Saved>{t.saved({ when: formatInstant(changedAt, locale) })}</Saved>
    </>
  );
}
