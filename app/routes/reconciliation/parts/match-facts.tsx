import { Link } from "@remix-run/react";
import type { LinePage } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay, formatInstant } from "~/ui/date";
import { Facts } from "~/ui/list";

/** Which payment the line was matched with, how, when and by whom; or where it is investigated. */
export function MatchFacts({ line: { match, differenceId } }: { readonly line: LinePage }) {
  const t = useText(differencesText).line;
  const { line: words } = useText(reconciliationText);
  const locale = useLocale();
  if (!match) {
    return (
      <p>
        {t.unmatched}{" "}
        {differenceId ? <Link to={`/differences/${differenceId}`}>{t.toDifference}</Link> : null}
      </p>
    );
  }
  const { postedLaterOn } = match;
  const matched = words[match.kind]({ project: match.title });
  return (
    <Facts
      look="rows"
      facts={[
        {
          label: t.matchedWith,
          value: match.href ? <Link to={match.href}>{matched}</Link> : matched,
        },
        { label: t.how, value: t.reason[match.reason] },
        { label: t.when, value: formatInstant(match.at, locale) },
        { label: t.by, value: match.by ?? t.program },
        ...(postedLaterOn
          ? [{ label: t.booked, value: t.later({ day: formatDay(postedLaterOn, locale) }) }]
          : []),
        ...(differenceId
          ? [
              {
                label: words.investigate,
                value: <Link to={`/differences/${differenceId}`}>{t.toDifference}</Link>,
              },
            ]
          : []),
      ]}
    />
  );
}
