import { Form, Link, useLocation, useSearchParams } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";
import { shortened } from "~/domain/shared/shortened";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

/** A sentence per field whose value could not be read. */
type FilterErrors = Readonly<Record<string, string>>;

const none: FilterErrors = {};
const unsorted: readonly string[] = [];
const ErrorsContext = createContext(none);

type FilterBarProps = {
  /** <FilterText> and <FilterSelect>. */
  readonly children: ReactNode;
  /** What could not be read, and so is not used. */
  readonly errors?: FilterErrors;
  /** "14 ärenden": stands above the list. */
  readonly count?: ReactNode;
  /** Whether anything is filtered away: then "Rensa" is offered. */
  readonly active?: boolean;
  /** What the list can be sorted by; what else the address asks for is said not to be used. */
  readonly sorts?: readonly string[];
  /** Verb for the button when "Visa" does not fit. */
  readonly button?: string;
};

/** A filter is a GET form: its state lives in the address, so that it can be sent, saved and printed. */
export function FilterBar(props: FilterBarProps) {
  const { children, errors = none, count, active = false, sorts = unsorted, button } = props;
  const t = useText(uiText).table;
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const sort = search.get("sort");
  const isSorted = sort !== null && sorts.includes(sort.replace(/^-/, ""));
  const isWrong = Object.keys(errors).length > 0;
  return (
    <>
      <Form className="lm-filter" method="get" role="search" aria-label={t.filter}>
        <ErrorsContext.Provider value={errors}>{children}</ErrorsContext.Provider>
        {isSorted ? <input type="hidden" name="sort" value={sort} /> : null}
        <button className="ds-button" data-variant="secondary" type="submit">
          {button ?? t.show}
        </button>
      </Form>
      {sort && !isSorted ? (
        <p className="lm-filtered">
          <b>{t.sortUnknown({ text: shortened(sort) })}</b>
        </p>
      ) : null}
      {count || active || isWrong ? (
        <p className="lm-filtered">
          <span role="status">{count}</span>
          {isWrong ? <b>{t.unread}</b> : null}
          {active ? <Link to={pathname}>{t.clear}</Link> : null}
        </p>
      ) : null}
    </>
  );
}

type FilterFieldProps = { readonly name: string; readonly label: string; readonly value?: string };

export function FilterText({ name, label, value }: FilterFieldProps) {
  const { error, ties } = useFilterError(name);
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
        {...ties}
      />
      {error}
    </div>
  );
}

type FilterSelectProps = FilterFieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** What the address asks for stays chosen, also when it is none of the options. */
export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  const { error, ties } = useFilterError(name);
  const isStrange = value !== undefined && options.every((option) => option.value !== value);
  const shown = isStrange ? [...options, { value, label: value }] : options;
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
        {...ties}
      >
        {shown.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error}
    </div>
  );
}

/** The sentence under the field, and the attributes that tie it to the control. */
function useFilterError(name: string) {
  const sentence = useContext(ErrorsContext)[name];
  const id = `filter-${name}-error`;
  return {
    error: sentence ? (
      <p className="ds-validation-message" id={id}>
        {sentence}
      </p>
    ) : null,
    ties: sentence ? { "aria-invalid": true as const, "aria-describedby": id } : {},
  };
}
