import { Link } from "@remix-run/react";
import { add } from "~ledger/amount";
import { coverTotal, totalOf } from "~/domain/appropriations";
import type { Item } from "~/domain/appropriations/index.server";
import { useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { AllottedNote } from "../../appropriations/parts/allotted-note";
import { HeldAmount } from "../../appropriations/parts/held-amount";

type ItemTableProps = {
  readonly items: readonly Item[];
  /** Null for now. */
  readonly asOf: string | null;
};

/** The items at the turn of a year: what is promised and not paid, what is promised to nobody, and the room for the next year. */
export function ItemTable({ items, asOf }: ItemTableProps) {
  const { items: t } = useText(statementsText);
  if (items.length === 0) return null;
  const day = asOf ? `&as-of=${asOf}` : "";
  const held = (of: "reserved" | "available"): Column<Item> => ({
    key: of,
    head: t[of],
    num: true,
    cell: ({ lines }) => <HeldAmount {...{ lines, of, asOf }} />,
  });
  return (
    <Section title={t.title} intro={t.intro}>
      <DataTable
        caption={t.title}
        captionHidden
        columns={[
          {
            key: "item",
            head: t.item,
            cell: ({ id, code, year, name }) => (
              <>
                <Link to={`/appropriations/${id}${asOf ? `?as-of=${asOf}` : ""}`}>
                  {`${code}, ${year}`}
                </Link>
                <small>{name}</small>
              </>
            ),
          },
          frameColumn(t.frame, asOf),
          coversColumn(t.covers, asOf),
          {
            key: "promised",
            head: t.promised,
            num: true,
            cell: ({ id, lines }) => (
              <Link className="lm-led" to={`/year-end?item=${id}${day}`}>
                <Amount ore={add(totalOf(lines, "committed"), totalOf(lines, "toBePaid"))} />
              </Link>
            ),
          },
          held("reserved"),
          held("available"),
          {
            key: "room",
            head: t.room,
            num: true,
            cell: ({ lines, year }) => (
              <>
                <HeldAmount {...{ lines, asOf }} of="authorityAvailable" year={year + 1} />
                <small>{t.forYear({ year: year + 1 })}</small>
              </>
            ),
          },
        ]}
        rows={items}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

const frameColumn = (head: string, asOf: string | null): Column<Item> => ({
  key: "frame",
  head,
  num: true,
  cell: (item) => (
    <>
      <HeldAmount lines={item.lines} of="frame" asOf={asOf} />
      <AllottedNote item={item} />
    </>
  ),
});

/** Each entry stands on the item's page; no register has the sum. */
const coversColumn = (head: string, asOf: string | null): Column<Item> => ({
  key: "covers",
  head,
  num: true,
  cell: ({ id, covers }) => (
    <Link className="lm-led" to={`/appropriations/${id}${asOf ? `?as-of=${asOf}` : ""}`}>
      <Amount ore={coverTotal(covers)} />
    </Link>
  ),
});
