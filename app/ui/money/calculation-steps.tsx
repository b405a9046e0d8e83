import type { ReactNode } from "react";

export type CalculationStep = {
  readonly label: ReactNode;
  /** How it was computed, with the rounding named. */
  readonly how?: ReactNode;
  readonly value: ReactNode;
  /** The rule that governs; its `how` says so. */
  readonly rules?: boolean;
};

type Props = {
  readonly caption: string;
  readonly steps: readonly CalculationStep[];
  readonly result: { readonly label: ReactNode; readonly value: ReactNode };
};

/** A calculation top to bottom as on paper. */
export function CalculationSteps({ caption, steps, result }: Props) {
  return (
    <table className="lm-calc">
      <caption className="lm-sr">{caption}</caption>
      <tbody>
        {steps.map((step, at) => (
          <tr key={at} data-rule={step.rules ? "" : undefined}>
            <th scope="row">
              {step.label}
              {step.how ? <small>{step.how}</small> : null}
            </th>
            <td>{step.value}</td>
          </tr>
        ))}
        <tr data-sum="">
          <th scope="row">{result.label}</th>
          <td>{result.value}</td>
        </tr>
      </tbody>
    </table>
  );
}
