import { Link } from "@remix-run/react";
import { useLocale, useText } from "~/i18n";
import shellText from "~/i18n/shell";
import { formatDay } from "../date/format";

/** The demo's date, and the way to move it or to become somebody else. Exists in the demo only. */
export function DemoBar({ today }: { readonly today: string }) {
  const t = useText(shellText).demo;
  const locale = useLocale();
  return (
    <aside className="lm-demo" aria-label={t.label}>
      <div className="lm-wrap lm-row">
        <span>{t.today({ day: formatDay(today, locale) })}</span>
        <Link to="/demo/clock">{t.clock}</Link>
        <Link to="/demo/people">{t.person}</Link>
        <Link to="/demo/mail">{t.mail}</Link>
      </div>
    </aside>
  );
}
