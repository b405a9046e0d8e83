import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { fillOf, Legend } from "./swatch";
import { width } from "./share";

const GROUND = "#e9edef";

type Bar = {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  /** Per cent of the whole width, 0–100. Use percentOf() for amounts. */
  readonly percent: number;
  /** The figure itself, written out. */
  readonly value: ReactNode;
};

/** One comparison, labelled directly. The figures stand beside the bars, so that the list is its own table. */
export function BarComparison({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <div className="lm-bars">
      {bars.map((bar, at) => (
        <div key={at}>
          <span>
            {bar.label}
            {bar.note ? <small>{bar.note}</small> : null}
          </span>
          <svg className="lm-sbar" width="100%" height="20" aria-hidden="true">
            <rect width="100%" height="20" fill={GROUND} />
            <rect width={width(bar.percent)} height="20" fill={fillOf("dark", "")} />
          </svg>
          <span className="lm-num">{bar.value}</span>
        </div>
      ))}
    </div>
  );
}

export type TargetBar = Bar & {
  /** Where the target stands, per cent of the width; none when there is no target. */
  readonly target?: number;
  readonly reached?: boolean;
};

const LINE = 3;

/** Promised against achieved: the black line is the target. */
export function ProgressAgainstTarget({ bars }: { readonly bars: readonly TargetBar[] }) {
  const t = useText(uiText).chart;
  return (
    <figure>
      <div className="lm-bars">
        {bars.map((bar, at) => (
          <div key={at}>
            <span>
              {bar.label}
              <small>{bar.note ?? (bar.target === undefined ? t.noTarget : null)}</small>
            </span>
            <svg className="lm-sbar" width="100%" height="28" aria-hidden="true">
              <rect y="3" width="100%" height="22" fill={GROUND} />
              <rect
                y="3"
                width={width(bar.percent)}
                height="22"
                fill={fillOf(bar.reached ? "green" : "dark", "")}
              />
              {bar.target === undefined ? null : (
                <rect
                  x={width(bar.target)}
                  width={LINE}
                  height="28"
                  fill={fillOf("ink", "")}
                  transform={bar.target >= 100 ? `translate(-${LINE} 0)` : undefined}
                />
              )}
            </svg>
            <b className="lm-num">{bar.value}</b>
          </div>
        ))}
      </div>
      <Legend
        items={[
          { fill: "dark", label: t.result },
          ...(bars.some((bar) => bar.reached)
            ? [{ fill: "green" as const, label: t.reached }]
            : []),
          { fill: "ink", label: t.target },
        ]}
      />
    </figure>
  );
}
