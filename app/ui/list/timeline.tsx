import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

export type TimelineStep = {
  readonly title: ReactNode;
  readonly state: "done" | "now" | "coming";
  /** The date, who, or what happens if it is missed. */
  readonly when?: ReactNode;
  readonly note?: ReactNode;
};

/** Done, now, coming. Standing in a side column, or lying down (`across`) for five or six steps. */
export function Timeline({
  steps,
  across = false,
}: {
  readonly steps: readonly TimelineStep[];
  readonly across?: boolean;
}) {
  const t = useText(uiText).step;
  return (
    <ol className="lm-line" data-across={across ? "" : undefined}>
      {steps.map((step, at) => (
        <li key={at} data-s={step.state} aria-current={step.state === "now" ? "step" : undefined}>
          <b>
            {step.title}
            <span className="lm-sr"> ({t[step.state]})</span>
          </b>
          {step.when ? <span className="lm-when">{step.when}</span> : null}
          {step.note ? <p>{step.note}</p> : null}
        </li>
      ))}
    </ol>
  );
}
