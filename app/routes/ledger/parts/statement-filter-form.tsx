import type { ReactNode } from "react";
import type { FilterChoices } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { Notice } from "~/ui/layout";
import { FilterSelect, FilterText } from "~/ui/table";
import type { AsOf } from "./as-of";
import { AsOfFilter } from "./as-of-filter";
import type { TypedStatement } from "./statement-filter";

type Props = {
  readonly typed: TypedStatement;
  readonly choices: FilterChoices;
  readonly day: AsOf;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly count: ReactNode;
  /** Whether its own further field is used. */
  readonly active: boolean;
  /** Its own further field. */
  readonly children: ReactNode;
};

/** The day, the item, the call, the activity and a name: what every statement of cases can be narrowed to. */
export function StatementFilterForm(props: Props) {
  const { typed, choices, active, children, ...bar } = props;
  const t = useText(statementsText).filter;
  const locale = useLocale();
  const wrong = bar.errors["dimension"];
  const options = (of: FilterChoices["items"]) => [
    { value: "", label: t.all },
    ...of.map(({ id, name }) => ({ value: id, label: name[locale] })),
  ];
  return (
    <>
      <AsOfFilter {...bar} active={active || Object.values(typed).some((one) => one !== "")}>
        <FilterSelect
          name="item"
          label={t.item}
          value={typed.item}
          options={options(choices.items)}
        />
        <FilterSelect
          name="call"
          label={t.call}
          value={typed.call}
          options={options(choices.calls)}
        />
        <FilterSelect
          name="activity"
          label={t.activity}
          value={typed.activity}
          options={options(choices.activities)}
        />
        {children}
        <FilterText name="q" label={t.text} value={typed.q} />
      </AsOfFilter>
      {wrong ? (
        <Notice tone="warn">
          <p>{wrong}</p>
        </Notice>
      ) : null}
    </>
  );
}
