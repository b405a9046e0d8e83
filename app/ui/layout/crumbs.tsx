import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n";
import shellText from "~/i18n/shell";

/** Real links; the last crumb, without an address, is the page itself. */
export type Crumb = { readonly label: ReactNode; readonly to?: string };

export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useText(shellText);
  return (
    <nav className="lm-crumbs" aria-label={t.crumbs}>
      <ol>
        {crumbs.map((crumb, at) => (
          <li key={at}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
        ))}
      </ol>
    </nav>
  );
}
