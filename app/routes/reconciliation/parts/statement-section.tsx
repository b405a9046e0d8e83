import type { BankLineRow, ReadStatement } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { Section } from "~/ui/layout";
import { Amount, Figures, Kr } from "~/ui/money";
import { ShortDay } from "./short-day";
import { DataTable } from "~/ui/table";
import { LineEvent, LineState } from "./line";

/** One statement: its balances, then every line with what it was matched with. */
export function StatementSection({ statement }: { readonly statement: ReadStatement }) {
  const t = useText(reconciliationText).file;
  const { repeats, opening, moneyIn, moneyOut, closing } = statement;
  return (
    <Section
      title={t.statement({ ref: statement.ref })}
      intro={`${t.account({ account: statement.account })}. ${t.addsUp}`}
    >
      <Figures
        figures={[
          { label: t.sums.opening, value: <Kr ore={opening} /> },
          { label: t.sums.moneyIn, value: <Kr ore={moneyIn} /> },
          { label: t.sums.moneyOut, value: <Kr ore={moneyOut} /> },
          { label: t.sums.closing, value: <Kr ore={closing} />, main: true },
        ]}
      />
      <LineTable statement={statement} />
      {repeats.length > 0 ? <p>{t.repeats({ count: repeats.length })}</p> : null}
    </Section>
  );
}

type ShownLine = BankLineRow & { readonly isRepeated: boolean };

function LineTable({ statement }: { readonly statement: ReadStatement }) {
  const { file, line: t } = useText(reconciliationText);
  const rows: ShownLine[] = [
    ...statement.lines.map((line) => ({ ...line, isRepeated: false })),
    ...statement.repeats.map((line) => ({ ...line, isRepeated: true })),
  ];
  return (
    <DataTable
      caption={file.caption({ ref: statement.ref })}
      captionHidden
      rows={rows}
      rowKey={(line) => line.id}
      rowHead="event"
      marked={(line) => line.match === null && !line.isRepeated}
      empty={<p>{file.noLines}</p>}
      columns={[
        { key: "day", head: t.day, cell: (line) => <ShortDay on={line.bookedOn} /> },
        { key: "event", head: t.event, cell: (line) => <LineEvent line={line} /> },
        { key: "amount", head: t.amount, num: true, cell: (line) => <Amount ore={line.amount} /> },
        {
          key: "state",
          head: t.state,
          cell: (line) => <LineState line={line} isRepeated={line.isRepeated} />,
        },
      ]}
    />
  );
}
