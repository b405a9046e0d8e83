import { Link } from "@remix-run/react";
import { linesOf, totalOf, type ItemLine, type ItemRole } from "~/domain/appropriations";
import { Amount, LedgerAmount } from "~/ui/money";
import { ledgerAddress } from "../../ledger/parts/account-filter";

type Props = {
  /** Of one item. */
  readonly lines: readonly ItemLine[];
  readonly of: ItemRole;
  readonly year?: number;
  readonly kr?: boolean;
  /** Null or not given: now. */
  readonly asOf?: string | null;
};

/** One account is a door to its register; several together to the list of them. */
export function HeldAmount({ lines, of, year, kr = false, asOf = null }: Props) {
  const [first, ...others] = linesOf(lines, of, year);
  if (!first) return <Amount ore={totalOf(lines, of, year)} kr={kr} />;
  if (others.length === 0) {
    return (
      <LedgerAmount
        ore={first.balance}
        account={first.account}
        kr={kr}
        {...(asOf !== null && { asOf })}
      />
    );
  }
  const years = year === undefined ? {} : { year: String(year) };
  return (
    <Link className="lm-led" to={ledgerAddress({ role: of, item: first.item, ...years }, asOf)}>
      <Amount ore={totalOf(lines, of, year)} kr={kr} />
    </Link>
  );
}
