import { Link } from "@remix-run/react";
import type { Carried } from "~/domain/reports";
import { useLocale } from "~/i18n";
import { formatOre } from "~/ui/money";

type Props = {
  readonly ore: bigint;
  readonly account: string;
  /** The first day, when the amount is of a time and not all that stands there. */
  readonly from?: string | null;
  /** Null for now. */
  readonly asOf: string | null;
  /** The balance is of the entries that carry it. */
  readonly carried?: Carried;
};

/** The register of an account with the same day and the same entries as the balance. */
export function registerAddress(of: Omit<Props, "ore">): string {
  const { account, from = null, asOf, carried = {} } = of;
  const search = new URLSearchParams({
    ...(from && { from }),
    ...(asOf && { "as-of": asOf }),
    ...carried,
  });
  const address = `/ledger/accounts/${encodeURIComponent(account)}`;
  return search.size > 0 ? `${address}?${search.toString()}` : address;
}

/** A balance as a door to the lines that it is the sum of. */
export function BalanceLink({ ore, ...of }: Props) {
  const locale = useLocale();
  return (
    <Link className="lm-led kr" to={registerAddress(of)}>
      {formatOre(ore, locale)}
    </Link>
  );
}
