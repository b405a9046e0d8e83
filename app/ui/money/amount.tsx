import { Link } from "@remix-run/react";
import { useLocale } from "~/i18n";
import { formatKronor, formatOre } from "./format";

type AmountProps = {
  readonly ore: bigint;
  /** With "kr"; in tables the column's head says kr, so that the figures line up. */
  readonly kr?: boolean;
};

/** An amount that somebody typed, or that is computed and not posted. */
export function Amount({ ore, kr = false }: AmountProps) {
  const locale = useLocale();
  return <span className="kr">{kr ? formatKronor(ore, locale) : formatOre(ore, locale)}</span>;
}

/** An amount with its currency. */
export const Kr = ({ ore }: { readonly ore: bigint }) => <Amount ore={ore} kr />;

/** A balance of the ledger: a door to the register it is made of, unless that is in another board's books. */
export function LedgerAmount({
  ore,
  account,
  asOf,
  kr = false,
}: AmountProps & { readonly account: string | null; readonly asOf?: string }) {
  const locale = useLocale();
  if (account === null) return <Amount ore={ore} kr={kr} />;
  const address = `/ledger/accounts/${encodeURIComponent(account)}`;
  return (
    <Link className="lm-led kr" to={asOf ? `${address}?as-of=${asOf}` : address}>
      {kr ? formatKronor(ore, locale) : formatOre(ore, locale)}
    </Link>
  );
}
