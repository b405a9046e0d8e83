import type { ReactNode } from "react";

type NextDateProps = {
  /** With the date in it: "Nästa datum: 15 juni 2028". */
  readonly title: ReactNode;
  /** What, from when, what happens if it is missed. */
  readonly children?: ReactNode;
  /** The page's main button, or a form with it. */
  readonly action?: ReactNode;
  readonly tone?: "next" | "blue" | "green" | "red";
};

/** The yellow box: the next date and what it means. Not an alert; it belongs to the page. */
export function NextDate({ title, children, action, tone = "next" }: NextDateProps) {
  return (
    <section className="lm-next" data-c={tone === "next" ? undefined : tone}>
      <h2>{title}</h2>
      {children}
      {action ? <div className="lm-actions">{action}</div> : null}
    </section>
  );
}
