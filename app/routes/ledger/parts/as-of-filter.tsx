import type { ReactNode } from "react";
import { useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { FilterBar, FilterText } from "~/ui/table";
import type { AsOf } from "./as-of";

type AsOfFilterProps = {
  readonly day: AsOf;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly count: ReactNode;
  readonly active?: boolean;
  /** Further fields. */
  readonly children?: ReactNode;
};

/** The day the balances are wanted for, in the address. */
export function AsOfFilter(props: AsOfFilterProps) {
  const { day, today, errors, count, active = false, children } = props;
  const t = useText(ledgerText).filter;
  return (
    <FilterBar count={count} active={active || day.typed !== ""} errors={errors}>
      <FilterText name="as-of" label={t.asOf} value={day.typed || today} />
      {children}
    </FilterBar>
  );
}
