import { Link } from "@remix-run/react";
import type { BankFileRow } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatInstantShort } from "~/ui/date";
import { EmptyState } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";

export function FileTable({ files }: { readonly files: readonly BankFileRow[] }) {
  const t = useText(reconciliationText).files;
  const { kind } = useText(differencesText).told;
  return (
    <DataTable
      caption={t.caption}
      rows={files}
      rowKey={(file) => file.id}
      marked={(file) => file.matched < file.lines}
      empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
      columns={[
        {
          key: "name",
          head: t.column.name,
          cell: (file) => <Link to={`/bank-files/${file.id}`}>{file.name}</Link>,
        },
        { key: "kind", head: t.column.kind, cell: (file) => kind[file.kind] },
        {
          key: "imported",
          head: t.column.imported,
          cell: (file) => (
            <>
              <span className="lm-nowrap">{formatInstantShort(file.importedAt)}</span>
              <small>{file.importedBy ?? t.commandLine}</small>
            </>
          ),
        },
        { key: "lines", head: t.column.lines, num: true, cell: (file) => file.lines },
        { key: "matched", head: t.column.matched, num: true, cell: (file) => file.matched },
        {
          key: "odd",
          head: t.column.odd,
          num: true,
          cell: ({ lines, matched }) =>
            lines === matched ? (
              <State is="done">0</State>
            ) : (
              <State is="due">{lines - matched}</State>
            ),
        },
      ]}
    />
  );
}
