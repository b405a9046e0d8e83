import { Link } from "@remix-run/react";
import type { PeriodPage } from "~/domain/closing";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { upperFirst } from "~/i18n/letter-case";
import { formatDay, formatMonth } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Checks, type Check } from "~/ui/list";

/** What must be, and what should be, before the month is closed. */
export function BeforeClosing({ period }: { readonly period: PeriodPage }) {
  const t = useText(closingText).month;
  const locale = useLocale();
  const [notOver, earlier] = (["notOver", "earlierOpen"] as const).map((kind) =>
    period.obstacles.find((one) => one.kind === kind),
  );
  const checks: Check[] = [
    notOver?.kind === "notOver"
      ? { is: "stop", label: t.notOver({ day: formatDay(notOver.until, locale) }) }
      : { is: "ok", label: t.over },
    earlier?.kind === "earlierOpen"
      ? {
          is: "stop",
          label: (
            <Link to={`/periods/${earlier.id}/closing`}>
              {upperFirst(t.earlierOpen({ month: formatMonth(earlier.id, locale) }), locale)}
            </Link>
          ),
        }
      : { is: "ok", label: t.earlierClosed },
    ...period.obstacles.flatMap((one): Check[] =>
      one.kind === "notRolled"
        ? [
            {
              is: "stop",
              label: (
                <Link to={`/appropriations/${one.itemId}/year-end`}>
                  {t.notRolled({ code: one.code, year: one.year })}
                </Link>
              ),
            },
          ]
        : [],
    ),
    period.books.every(({ debit, credit }) => debit === credit)
      ? { is: "ok", label: t.balanced }
      : { is: "stop", label: t.notBalanced },
    period.unexplained === 0
      ? { is: "ok", label: t.explained }
      : {
          is: "warn",
          label: t.unexplained({ count: period.unexplained }),
          note: <Link to="/reconciliation">{t.toReconciliation}</Link>,
        },
  ];
  return (
    <Section title={t.before}>
      <Checks checks={checks} />
    </Section>
  );
}
