import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

export type Check = {
  readonly is: "ok" | "warn" | "stop";
  readonly label: ReactNode;
  readonly note?: ReactNode;
};

/** Live controls beside a decision: met, note, stop. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const t = useText(uiText).check;
  return (
    <ul className="lm-checks">
      {checks.map((check, at) => (
        <li key={at} data-s={check.is === "ok" ? undefined : check.is}>
          <span className="lm-sr">{t[check.is]} </span>
          {check.label}
          {check.note ? <small>{check.note}</small> : null}
        </li>
      ))}
    </ul>
  );
}

export function Bullets({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul className="lm-bullets lm-measure">
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}
