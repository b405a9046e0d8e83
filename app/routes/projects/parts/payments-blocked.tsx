import { Link } from "@remix-run/react";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { Notice, Section } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import type { CasePage } from "./case-page";

/** Why nothing more is paid to the project, and what ends it. */
export function PaymentsBlocked({ page }: { readonly page: CasePage }) {
  const t = useText(recoveriesText).blocked;
  const locale = useLocale();
  const { project, recovery, isStaff } = page;
  if (!recovery || recovery.overdue === 0n) return null;
  const to = isStaff ? `/recoveries/${recovery.id}` : `/projects/${project.id}/recovery`;
  return (
    <Section>
      <Notice tone="warn" title={t.title}>
        <p>
          {t.why({ amount: formatKronor(recovery.overdue, locale) })} <Link to={to}>{t.link}</Link>
        </p>
      </Notice>
    </Section>
  );
}
