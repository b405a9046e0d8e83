import type { MoveYear } from "~/domain/year-moves";
import { useText } from "~/i18n";
import yearMovesText from "~/i18n/year-moves";
import { Section } from "~/ui/layout";
import { Amount, LedgerAmount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** What each year has that can be moved, and what there is room for: with what the room is made of. */
export function MoveYears({ years }: { readonly years: readonly MoveYear[] }) {
  const { years: t } = useText(yearMovesText);
  return (
    <Section title={t.title} intro={t.intro}>
      <DataTable
        caption={t.caption}
        captionHidden
        columns={[
          { key: "year", head: t.year, cell: ({ year }) => year },
          {
            key: "committed",
            head: t.committed,
            num: true,
            cell: ({ committed, account }) =>
              account ? (
                <LedgerAmount ore={committed} account={account} />
              ) : (
                <Amount ore={committed} />
              ),
          },
          { key: "room", head: t.room, num: true, cell: (year) => <Room of={year} /> },
        ]}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
    </Section>
  );
}

function Room({ of: { isClosed, isPast, room } }: { readonly of: MoveYear }) {
  const { years: t } = useText(yearMovesText);
  if (isClosed) return <>{t.closed}</>;
  if (isPast) return <>{t.past}</>;
  if (!room) return <>{t.noItem}</>;
  return (
    <>
      {room.account ? (
        <LedgerAmount ore={room.left} account={room.account} />
      ) : (
        <Amount ore={room.left} />
      )}
      <small>{t.of[room.of]}</small>
    </>
  );
}
