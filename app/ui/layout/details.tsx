import type { ReactNode } from "react";

type DetailsProps = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** More, on request. Printed open. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="lm-more" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
