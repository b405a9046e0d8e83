import type { ReactNode } from "react";

export type Fact = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** The total, under a line (look "sums"). */
  readonly sum?: boolean;
  /** Words, not figures (look "sums"). */
  readonly minor?: boolean;
};

type FactsProps = {
  readonly facts: readonly Fact[];
  /** head: side by side under a title · sums: label left, value right in a panel · rows: label beside longer text. */
  readonly look?: "head" | "sums" | "rows";
};

const className = { head: "lm-facts", sums: "lm-dl", rows: "lm-keydl" } as const;

/** Label and value. */
export function Facts({ facts, look = "head" }: FactsProps) {
  return (
    <dl className={className[look]}>
      {facts.map((fact, at) => (
        <div key={at} data-sum={fact.sum ? "" : undefined} data-minor={fact.minor ? "" : undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
