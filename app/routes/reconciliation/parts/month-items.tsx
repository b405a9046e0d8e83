import { Link } from "@remix-run/react";
import type { MonthFigures, MonthItem } from "~/domain/reconciliation";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { ShortDay } from "./short-day";
import { State, type StateMark } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

const mark: Readonly<Record<MonthItem["state"], StateMark>> = {
  open: "due",
  closed: "done",
  later: "wait",
};

/** What stands between the bank and the ledger at the end of the month. */
export function MonthItems({ figures }: { readonly figures: MonthFigures }) {
  const t = useText(differencesText).sheet;
  const { cause, line } = useText(reconciliationText);
  const causes: Readonly<Record<string, string>> = cause;
  const name = ({ cause: key }: MonthItem) => causes[key] ?? t.itemState.later;
  return (
    <DataTable
      caption={t.items}
      captionHidden
      rows={figures.items}
      rowKey={({ differenceId, bookedOn, text }) => differenceId ?? `${bookedOn} ${text}`}
      rowHead="event"
      empty={<p>{t.noItems}</p>}
      columns={[
        { key: "day", head: t.day, cell: ({ bookedOn }) => <ShortDay on={bookedOn} /> },
        {
          key: "event",
          head: t.event,
          cell: (item) => (
            <>
              {item.differenceId ? (
                <Link to={`/differences/${item.differenceId}`}>{name(item)}</Link>
              ) : (
                name(item)
              )}
              {item.text ? <small>{item.text}</small> : null}
            </>
          ),
        },
        {
          key: "state",
          head: line.state,
          cell: ({ state }) => <State is={mark[state]}>{t.itemState[state]}</State>,
        },
        { key: "amount", head: t.amount, num: true, cell: (item) => <Amount ore={item.amount} /> },
      ]}
    />
  );
}
