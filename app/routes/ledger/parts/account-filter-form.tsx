import type { ReactNode } from "react";
import { typedDims } from "~/domain/reports";
import type { FilterChoices } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { FilterMore, FilterSelect, FilterText } from "~/ui/table";
import type { TypedAccounts } from "./account-filter";
import type { AsOf } from "./as-of";
import { AsOfFilter } from "./as-of-filter";

type AccountFilterFormProps = {
  readonly typed: TypedAccounts;
  readonly choices: FilterChoices;
  readonly day: AsOf;
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly count: ReactNode;
};

/** The day, the kind of account, a name, and on request every other dimension. */
export function AccountFilterForm(props: AccountFilterFormProps) {
  const { typed, choices, errors, ...bar } = props;
  const t = useText(ledgerText);
  const locale = useLocale();
  const { role, q, ...further } = typed;
  const isUsed = Object.keys(further).some(
    (name) => further[name as keyof typeof further] !== "" || name in errors,
  );
  const options = (of: FilterChoices["items"], all: string) => [
    { value: "", label: all },
    ...of.map(({ id, name }) => ({ value: id, label: name[locale] })),
  ];
  return (
    <AsOfFilter {...bar} errors={errors} active={Object.values(typed).some((one) => one !== "")}>
      <FilterSelect
        name="role"
        label={t.filter.role}
        value={role}
        options={options(choices.roles, t.filter.allRoles)}
      />
      <FilterText name="q" label={t.filter.text} value={q} />
      <FilterMore summary={t.filter.more} open={isUsed}>
        <FilterSelect
          name="item"
          label={t.dim.item}
          value={typed.item}
          options={options(choices.items, t.filter.all)}
        />
        <FilterSelect
          name="call"
          label={t.dim.call}
          value={typed.call}
          options={options(choices.calls, t.filter.all)}
        />
        <FilterSelect
          name="activity"
          label={t.dim.activity}
          value={typed.activity}
          options={options(choices.activities, t.filter.all)}
        />
        <FilterText name="from" label={t.filter.from} value={typed.from} />
        <FilterText name="year" label={t.dim.year} value={typed.year} />
        {typedDims.map((dim) => (
          <FilterText key={dim} name={dim} label={t.filter.typed[dim]} value={typed[dim]} />
        ))}
        <FilterSelect
          name="form"
          label={t.dim.form}
          value={typed.form}
          options={[
            { value: "", label: t.filter.all },
            { value: "cash", label: t.form.cash },
            { value: "inKind", label: t.form.inKind },
          ]}
        />
      </FilterMore>
    </AsOfFilter>
  );
}
