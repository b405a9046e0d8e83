import { Link } from "@remix-run/react";
import { sum, zero } from "~ledger/amount";
import { yearsOf, type ItemRole, type YearAmount } from "~/domain/appropriations";
import type { Item } from "~/domain/appropriations/index.server";
import { useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { Amount } from "~/ui/money";
import { DataTable, type Column, type SumRow } from "~/ui/table";
import { ledgerAddress } from "../../ledger/parts/account-filter";
import { HeldAmount } from "./held-amount";

type YearTableProps = {
  readonly item: Item;
  /** Null for now. */
  readonly asOf: string | null;
};

const yearly = ["reserved", "committed", "authorityUsed", "authorityAvailable"] as const;
const summed: readonly ItemRole[] = ["reserved", "committed"];

/** What the item has reserved, committed, moved and released for each year, and what it has used of the room for later ones. */
export function YearTable({ item, asOf }: YearTableProps) {
  const { years: t } = useText(appropriationsText);
  const { lines, released, moved } = item;
  const held = (of: (typeof yearly)[number]): Column<number> => ({
    key: of,
    head: t[of],
    num: true,
    // The item's own year needs no authority.
    cell: (year) =>
      year <= item.year && !summed.includes(of) ? null : (
        <HeldAmount {...{ lines, of, year, asOf }} />
      ),
  });
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      columns={[
        { key: "year", head: t.year, cell: (year) => String(year) },
        held("reserved"),
        held("committed"),
        {
          key: "moved",
          head: t.moved,
          num: true,
          cell: (year) => <MovedAmount ore={amountOf(moved, year)} {...{ item, year, asOf }} />,
        },
        {
          key: "released",
          head: t.released,
          num: true,
          cell: (year) => <ReleasedAmount ore={amountOf(released, year)} {...{ item, asOf }} />,
        },
        held("authorityUsed"),
        held("authorityAvailable"),
      ]}
      rows={yearsOf(lines)}
      rowKey={String}
      empty={<p>{t.none}</p>}
      sums={useSums(item, asOf)}
    />
  );
}

const amountOf = (amounts: readonly YearAmount[], year: number) =>
  amounts.find((one) => one.year === year)?.amount ?? zero;

/** What came to the year less what left it: a door to the commitments that it is in. */
function MovedAmount({
  ore,
  item,
  year,
  asOf,
}: YearTableProps & { readonly ore: bigint; readonly year: number }) {
  if (ore === 0n) return <Amount ore={ore} />;
  const question = { role: "committed", item: item.id, year: String(year) } as const;
  return (
    <Link className="lm-led" to={ledgerAddress(question, asOf)}>
      <Amount ore={ore} />
    </Link>
  );
}

function useSums(item: Item, asOf: string | null): SumRow[] {
  const { years: t } = useText(appropriationsText);
  const { lines, released } = item;
  return [
    {
      label: t.sum,
      cells: {
        reserved: <HeldAmount {...{ lines, asOf }} of="reserved" />,
        committed: <HeldAmount {...{ lines, asOf }} of="committed" />,
        released: (
          <ReleasedAmount ore={sum(released.map(({ amount }) => amount))} {...{ item, asOf }} />
        ),
      },
    },
  ];
}

/** No account holds what is released: it is a door to the projects that released it. */
function ReleasedAmount({ ore, item, asOf }: YearTableProps & { readonly ore: bigint }) {
  if (ore === 0n) return <Amount ore={ore} />;
  const day = asOf ? `&as-of=${asOf}` : "";
  return (
    <Link className="lm-led" to={`/year-end?item=${item.id}&show=all&sort=-released${day}`}>
      <Amount ore={ore} />
    </Link>
  );
}
