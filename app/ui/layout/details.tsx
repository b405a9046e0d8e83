import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

type DetailsProps = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** The address of the form within. After a refusal the page stands there, and the form is in sight. */
  readonly formAt?: string;
  readonly children: ReactNode;
};

/** More, on request. Printed open. */
export function Details({ summary, open, formAt, children }: DetailsProps) {
  const { pathname } = useLocation();
  return (
    <details className="lm-more" open={open ?? (formAt === pathname || undefined)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
