import type { ProjectCondition } from "~/domain/conditions";
import { useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { Tag } from "~/ui/list";

const colours = {
  open: "amber",
  answered: "blue",
  asked_again: "amber",
  met: "green",
  waived: "grey",
  standing: "grey",
} as const;

type Props = { readonly condition: Pick<ProjectCondition, "state">; readonly isStaff: boolean };

export function ConditionTag({ condition: { state }, isStaff }: Props) {
  const t = useText(conditionsText);
  return <Tag colour={colours[state]}>{(isStaff ? t.state : t.stateOwn)[state]}</Tag>;
}
