import type { ReactNode } from "react";

type NoticeProps = {
  readonly tone?: "info" | "success" | "warn" | "error";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Came up because of what the reader just did; then it is read aloud. */
  readonly live?: boolean;
};

const colour = { info: "blue", success: "green", warn: undefined, error: "red" } as const;

/** Tells something about the page as a whole. */
export function Notice({ tone = "info", title, children, live = false }: NoticeProps) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className="lm-next" data-c={colour[tone]} role={role}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}
