import { useId, type ReactNode } from "react";

/** Which rows: those with an error, with something to look at, or with a ticked box. */
type Which = "wrong" | "noted" | "ticked";

type RowFilterProps = {
  readonly legend: string;
  readonly all: string;
  readonly options: readonly { readonly which: Which; readonly label: string }[];
  /** Said when no row is left. */
  readonly none: string;
  /** The table. */
  readonly children: ReactNode;
};

/**
 * Shows some of the rows of a long table, at once and without script: the others stay in the form with what is typed in
 * them. A box that is ticked or a field that is mended counts as it stands.
 */
export function RowFilter({ legend, all, options, none, children }: RowFilterProps) {
  const id = useId();
  const radio = (which: Which | "all", label: string) => (
    <span key={which}>
      <input
        className="ds-input"
        type="radio"
        id={`${id}${which}`}
        name={`_rows${id}`}
        value={which}
        defaultChecked={which === "all"}
      />
      <label htmlFor={`${id}${which}`}>{label}</label>
    </span>
  );
  return (
    <div className="lm-rowed">
      <fieldset className="lm-rowfilter">
        <legend>{legend}</legend>
        {radio("all", all)}
        {options.map(({ which, label }) => radio(which, label))}
      </fieldset>
      {children}
      <p className="lm-rowed-none">{none}</p>
    </div>
  );
}
