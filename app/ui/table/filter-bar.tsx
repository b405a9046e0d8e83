import { Form, Link, useLocation, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

type FilterBarProps = {
  /** <FilterText> and <FilterSelect>. */
  readonly children: ReactNode;
  /** "14 ärenden": stands above the list. */
  readonly count?: ReactNode;
  /** Whether anything is filtered away: then "Rensa" is offered. */
  readonly active?: boolean;
  /** Verb for the button when "Visa" does not fit. */
  readonly button?: string;
};

/** A filter is a GET form: its state lives in the address, so that it can be sent, saved and printed. */
export function FilterBar({ children, count, active = false, button }: FilterBarProps) {
  const t = useText(uiText).table;
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const sort = search.get("sort");
  return (
    <>
      <Form className="lm-filter" method="get" role="search" aria-label={t.filter}>
        {children}
        {sort ? <input type="hidden" name="sort" value={sort} /> : null}
        <button className="ds-button" data-variant="secondary" type="submit">
          {button ?? t.show}
        </button>
      </Form>
      {count || active ? (
        <p className="lm-filtered">
          <span role="status">{count}</span>
          {active ? <Link to={pathname}>{t.clear}</Link> : null}
        </p>
      ) : null}
    </>
  );
}

type FilterFieldProps = { readonly name: string; readonly label: string; readonly value?: string };

export function FilterText({ name, label, value }: FilterFieldProps) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input
        className="ds-input"
        id={`filter-${name}`}
        name={name}
        type="search"
        defaultValue={value}
        key={value}
      />
    </div>
  );
}

type FilterSelectProps = FilterFieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        className="ds-input"
        id={`filter-${name}`}
        name={name}
        defaultValue={value}
        key={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
