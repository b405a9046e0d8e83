import type { ReactNode } from "react";
import { useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { Notice } from "~/ui/layout";
import { FilterBar, FilterText } from "~/ui/table";
import type { AsOf } from "./as-of";

type AsOfFilterProps = {
  readonly day: AsOf;
  readonly today: string;
  readonly count?: ReactNode;
  readonly active?: boolean;
  /** Further fields. */
  readonly children?: ReactNode;
};

/** The day the balances are wanted for, in the address. */
export function AsOfFilter({ day, today, count, active = false, children }: AsOfFilterProps) {
  const t = useText(ledgerText).filter;
  return (
    <>
      {day.isUnreadable ? (
        <Notice tone="warn" live>
          {t.unreadableDay({ text: day.typed })}
        </Notice>
      ) : null}
      <FilterBar count={count} active={active || day.typed !== ""}>
        <FilterText name="as-of" label={t.asOf} value={day.typed || today} />
        {children}
      </FilterBar>
    </>
  );
}
