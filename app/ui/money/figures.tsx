import type { ReactNode } from "react";

export type Figure = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** The one figure that matters on the page. */
  readonly main?: boolean;
};

/** Two to five large figures in a row. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="lm-figs">
      {figures.map((figure, at) => (
        <div key={at} data-main={figure.main ? "" : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
          {figure.note ? <dd className="lm-note">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
