import type { ReactNode } from "react";

type EmptyStateProps = {
  /** What would be here: "Inget väntar på dig." */
  readonly title: ReactNode;
  /** Why it is not, and what to do. */
  readonly children?: ReactNode;
};

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="lm-empty">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
