import type { MatrixAction, MatrixRule } from "~/domain/reports";
import { useText } from "~/i18n";
import rolesText from "~/i18n/roles";
import shellText from "~/i18n/shell";
import { DataTable, type Column } from "~/ui/table";

type ActionTableProps = { readonly caption: string; readonly actions: readonly MatrixAction[] };
type Row = { readonly action: string; readonly rule: MatrixRule };

/** One subject's actions: who may, and on what condition. A row per rule. */
export function ActionTable({ caption, actions }: ActionTableProps) {
  const t = useText(rolesText);
  const names: Readonly<Record<string, string>> = t.action;
  const conditions: Readonly<Record<string, string>> = t.condition;
  const who = useWho();
  const rows = actions.flatMap(({ action, rules }) => rules.map((rule): Row => ({ action, rule })));
  const columns: Column<Row>[] = [
    { key: "action", head: t.column.action, cell: ({ action }) => names[action] ?? action },
    { key: "who", head: t.column.who, cell: ({ rule }) => who(rule) },
    {
      key: "condition",
      head: t.column.condition,
      cell: ({ rule }) =>
        rule.condition === null ? null : (conditions[rule.condition] ?? rule.condition),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      columns={columns}
      rows={rows}
      rowKey={({ action, rule }) => `${action} ${rule.who} ${rule.staffRoles.join(" ")}`}
    />
  );
}

function useWho(): (rule: MatrixRule) => string {
  const t = useText(rolesText);
  const { staffRole, memberRole } = useText(shellText);
  return ({ who, staffRoles, memberRoles }) => {
    if (who === "anyone") return t.anyone;
    if (who === "system") return t.system;
    if (who === "staff") return staffRoles.map((role) => staffRole[role]).join(", ");
    return t.applicant({ roles: memberRoles.map((role) => memberRole[role]).join(", ") });
  };
}
