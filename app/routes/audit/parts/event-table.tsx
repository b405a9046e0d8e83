import type { AuditRow } from "~/domain/audit";
import { useText } from "~/i18n";
import auditText from "~/i18n/audit";
import { Moment } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { DataTable, type Column } from "~/ui/table";
import { SourceLink } from "../../ledger/parts/source-link";

type EventTableProps = {
  readonly rows: readonly AuditRow[];
  readonly caption: string;
  /** With the details that were noted. */
  readonly whole?: boolean;
};

/** Events of the audit trail; each leads to what it is about. */
export function EventTable({ rows, caption, whole = false }: EventTableProps) {
  const t = useText(auditText);
  const names: Readonly<Record<string, string>> = t.action;
  const labels: Readonly<Record<string, string>> = t.detail;
  const columns: Column<AuditRow>[] = [
    {
      key: "at",
      head: t.log.column.at,
      cell: (row) => (
        <span className="lm-nowrap">
          <Moment at={row.at} short />
          <small>{t.log.number({ seq: row.seq })}</small>
        </span>
      ),
    },
    {
      key: "action",
      head: t.log.column.action,
      cell: (row) => names[row.action] ?? <code>{row.action}</code>,
    },
    { key: "actor", head: t.log.column.actor, cell: (row) => row.actor },
    {
      key: "subject",
      head: t.log.column.subject,
      cell: (row) => <SourceLink source={row.subject} named />,
    },
  ];
  const detail: Column<AuditRow> = {
    key: "detail",
    head: t.log.column.detail,
    full: true,
    cell: ({ detail: noted }) =>
      noted.length > 0 ? (
        <span className="lm-small">
          {noted.map(({ key, value }) => (
            <Noted key={key} label={labels[key] ?? key} value={value} />
          ))}
        </span>
      ) : null,
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      rowHead="action"
      columns={whole ? [...columns, detail] : columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t.log.empty}>{t.log.emptyWhy}</EmptyState>}
    />
  );
}

/** A checksum is shown by its beginning; the file has it whole. */
function Noted({ label, value }: { readonly label: string; readonly value: string }) {
  const shown = /^[0-9a-f]{40,}$/.test(value) ? `${value.slice(0, 12)}…` : value;
  return (
    <span>
      {label}: {shown}
      <br />
    </span>
  );
}
