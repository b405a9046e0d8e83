import { Link } from "@remix-run/react";
import type { ProjectCondition } from "~/domain/conditions";
import { useLocale, useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { State, type StateMark } from "~/ui/list";
import { DataTable } from "~/ui/table";

type Props = {
  readonly conditions: readonly ProjectCondition[];
  readonly isStaff: boolean;
  readonly today: string;
};

const marks = {
  open: "todo",
  answered: "wait",
  asked_again: "todo",
  met: "done",
  waived: "done",
  standing: "off",
} as const satisfies Record<ProjectCondition["state"], StateMark>;

/** The award's conditions on the project's page: what, who has it, until when. */
export function ConditionList({ conditions, isStaff, today }: Props) {
  const t = useText(conditionsText);
  const locale = useLocale();
  if (conditions.length === 0) return null;
  const until = ({ kind, dueOn }: ProjectCondition) =>
    dueOn === null ? t.kind[kind] : formatDay(dueOn, locale);
  const holder = ({ state }: ProjectCondition) =>
    state === "answered" ? t.holder.board : isStaff ? t.holder.recipient : t.holder.you;
  const isWaiting = ({ state }: ProjectCondition) =>
    state === "open" || state === "answered" || state === "asked_again";
  const isLate = (one: ProjectCondition) =>
    isWaiting(one) && one.dueOn !== null && one.dueOn < today;
  return (
    <Section>
      <DataTable
        caption={t.title}
        columns={[
          {
            key: "text",
            head: t.condition,
            cell: ({ id, text }) => <Link to={`/conditions/${id}`}>{text}</Link>,
          },
          {
            key: "holder",
            head: t.holder.head,
            cell: (one) => (isWaiting(one) ? holder(one) : ""),
          },
          { key: "until", head: t.when, cell: until },
          {
            key: "state",
            head: t.stateHead,
            cell: (one) => (
              <State is={isLate(one) ? "late" : marks[one.state]}>
                {isLate(one) ? t.late : (isStaff ? t.state : t.stateOwn)[one.state]}
              </State>
            ),
          },
        ]}
        rows={conditions}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
