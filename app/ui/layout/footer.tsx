import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import shellText from "~/i18n/shell";
import type { Shell } from "./shell";

export function Footer({ shell }: { readonly shell?: Shell }) {
  const t = useText(shellText);
  const who = [
    shell?.board?.name ?? t.product,
    shell?.demo ? t.demo.label.toLowerCase() : undefined,
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <footer className="lm-footer">
      <div className="lm-wrap lm-footer__in">
        <p>{shell?.demo ? `${who}. ${t.demo.made}` : who}</p>
        <nav aria-label={t.footer.label}>
          <ul>
            <li>
              <Link to="/contact">{t.footer.contact}</Link>
            </li>
            <li>
              <Link to="/accessibility">{t.footer.accessibility}</Link>
            </li>
            <li>
              <Link to="/privacy">{t.footer.privacy}</Link>
            </li>
            <li>
              <Link to="/open-data">{t.footer.openData}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
