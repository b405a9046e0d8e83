import { subtract } from "~ledger/amount";
import type { MonthFigures } from "~/domain/reconciliation";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { Facts } from "~/ui/list";
import { Kr } from "~/ui/money";

/** From the bank's opening balance to the ledger's, line by line, and what is left: nothing, or it is said. */
export function SheetSums({ figures }: { readonly figures: MonthFigures }) {
  const t = useText(differencesText).sheet;
  const { opening, moneyIn, moneyOut, closing, before, ledger, difference, explained } = figures;
  return (
    <Facts
      look="sums"
      facts={[
        { label: t.opening, value: <Kr ore={opening} /> },
        { label: t.moneyIn, value: <Kr ore={moneyIn} /> },
        { label: t.moneyOut, value: <Kr ore={moneyOut} /> },
        { label: t.closing, value: <Kr ore={closing} />, sum: true },
        ...(before === 0n ? [] : [{ label: t.before, value: <Kr ore={before} /> }]),
        { label: t.ledger, value: <Kr ore={ledger} /> },
        { label: t.difference, value: <Kr ore={difference} />, sum: true },
        { label: t.explained, value: <Kr ore={explained} /> },
        { label: t.left, value: <Kr ore={subtract(difference, explained)} />, sum: true },
      ]}
    />
  );
}
