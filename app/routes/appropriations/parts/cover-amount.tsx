import { Link } from "@remix-run/react";
import type { Cover } from "~/domain/appropriations";
import { useLocale } from "~/i18n";
import { formatKronor, formatOre, LedgerAmount } from "~/ui/money";

type Props = {
  readonly cover: Cover;
  /** The account whose register has all of the entries. */
  readonly register: string | null;
  /** Null for now. */
  readonly asOf: string | null;
  readonly kr?: boolean;
};

/** No balance, but a door all the same: to the entry it is, or to the register that has them all. */
export function CoverAmount({ cover: { amount, entries }, register, asOf, kr = false }: Props) {
  const locale = useLocale();
  const [only, ...more] = entries;
  if (more.length > 0 && register) {
    return (
      <LedgerAmount ore={amount} account={register} kr={kr} {...(asOf !== null && { asOf })} />
    );
  }
  return (
    <Link className="lm-led kr" to={`/ledger/entries/${only ?? ""}`}>
      {kr ? formatKronor(amount, locale) : formatOre(amount, locale)}
    </Link>
  );
}
