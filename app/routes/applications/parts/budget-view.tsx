import type { CostMethod } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import budgetText from "~/i18n/budget";
import { Facts } from "~/ui/list";
import { formatPercent, Kr } from "~/ui/money";
import type { Ore } from "~ledger/amount";

export type BudgetViewProps = {
  /** Null where the call offers one way alone. */
  readonly costMethod: CostMethod | null;
  readonly total: Ore;
  readonly sought: Ore | null;
  /** "71.44"; null when there is no cost yet. */
  readonly share: string | null;
  readonly cofinancing: Ore;
  readonly inKind: Ore;
  readonly financiers: readonly {
    readonly name: string;
    readonly amount: Ore;
    readonly isConfirmed: boolean;
  }[];
};

/** The budget in a few lines: what it costs and who pays. */
export function BudgetView(props: BudgetViewProps) {
  const t = useText(applicationsText).review;
  const locale = useLocale();
  const { method } = useText(budgetText);
  const { costMethod, financiers, share } = props;
  return (
    <Facts
      look="rows"
      facts={[
        ...(costMethod ? [{ label: method.chosen, value: method.facts[costMethod] }] : []),
        { label: t.total, value: <Kr ore={props.total} /> },
        { label: t.sought, value: props.sought === null ? "–" : <Kr ore={props.sought} /> },
        ...(share ? [{ label: t.share, value: formatPercent(share, locale) }] : []),
        { label: t.cofinancing, value: <Kr ore={props.cofinancing} /> },
        { label: t.inKind, value: <Kr ore={props.inKind} /> },
        ...(financiers.length > 0
          ? [
              {
                label: t.financiers,
                value: (
                  <ul className="lm-bullets">
                    {financiers.map(({ name, amount, isConfirmed }) => (
                      <li key={name}>
                        {name}: <Kr ore={amount} /> ({isConfirmed ? t.confirmed : t.waiting})
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
