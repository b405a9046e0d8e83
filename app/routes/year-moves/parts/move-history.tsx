import type { YearMove } from "~/domain/year-moves";
import { dayOf } from "~/domain/shared/dates";
import { useText } from "~/i18n";
import yearMovesText from "~/i18n/year-moves";
import { Day } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** What has been decided about the project's years, with the reasons. */
export function MoveHistory({ decided }: { readonly decided: readonly YearMove[] }) {
  const { history: t } = useText(yearMovesText);
  return (
    <Section title={t.title}>
      <DataTable
        caption={t.caption}
        captionHidden
        columns={[
          {
            key: "day",
            head: t.day,
            cell: ({ decidedAt }) => decidedAt && <Day on={dayOf(decidedAt)} />,
          },
          {
            key: "what",
            head: t.what,
            cell: ({ fromYear, toYear, outcome, reasons }) => (
              <>
                {t.years({ from: fromYear, to: toYear })}
                <small>
                  {outcome && t.outcome[outcome]}. {reasons}
                </small>
              </>
            ),
          },
          {
            key: "amount",
            head: t.amount,
            num: true,
            cell: ({ amount }) => <Amount ore={amount} />,
          },
          {
            key: "who",
            head: t.who,
            cell: ({ proposerName, deciderName }) =>
              t.persons({ proposer: proposerName, decider: deciderName ?? "" }),
          },
        ]}
        rows={decided}
        rowKey={({ id }) => id}
        empty={<p>{t.none}</p>}
      />
    </Section>
  );
}
