import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

type CasePart = { readonly label: ReactNode; readonly to: string; readonly count?: number };

/** The parts of a case, each with its own address. */
export function CaseTabs({
  parts,
  label,
}: {
  readonly parts: readonly CasePart[];
  readonly label?: string;
}) {
  const t = useText(uiText);
  return (
    <nav className="lm-nav lm-parts" aria-label={label ?? t.parts}>
      <ul>
        {parts.map((part) => (
          <li key={part.to}>
            <NavLink to={part.to} end>
              {part.label}
              {part.count ? <span className="lm-count">{part.count}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
