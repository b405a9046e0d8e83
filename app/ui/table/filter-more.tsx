import type { ReactNode } from "react";

type FilterMoreProps = {
  readonly summary: ReactNode;
  /** When one of its fields is used, or cannot be read. */
  readonly open: boolean;
  readonly children: ReactNode;
};

/** Fields of a filter that are seldom wanted; they are sent whether it is open or not. */
export function FilterMore({ summary, open, children }: FilterMoreProps) {
  return (
    <details className="lm-filter__more" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
