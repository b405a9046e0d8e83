import { Link } from "@remix-run/react";
import type { BankLineRow } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay } from "~/ui/date";
import { State } from "~/ui/list";

/** What the line is, in words: the payment it was matched with, or what the bank calls it. */
export function LineEvent({ line }: { readonly line: BankLineRow }) {
  const t = useText(reconciliationText).line;
  const { id, match, recovery, counterparty, reference, returnReason } = line;
  return (
    <>
      <Link to={`/bank-lines/${id}`}>
        {match
          ? t[match.kind]({ project: match.title })
          : recovery
            ? t.recovery({ project: recovery.projectTitle })
            : (counterparty ?? t.unknown)}
      </Link>
      <small>{reference ? t.reference({ reference }) : t.noReference}</small>
      {returnReason ? <small>{t.bankSays({ reason: returnReason })}</small> : null}
    </>
  );
}

/** Matched and why, or what is to be investigated. */
export function LineState({
  line,
  isRepeated = false,
}: {
  readonly line: BankLineRow;
  readonly isRepeated?: boolean;
}) {
  const { line: t, cause } = useText(reconciliationText);
  const { reason, later } = useText(differencesText).line;
  const locale = useLocale();
  if (isRepeated) return <State is="off">{t.repeated}</State>;
  const { match, differenceId } = line;
  if (match) {
    return (
      <>
        <State is="done">{t.matched}</State>
        <small>{reason[match.reason]}</small>
        {match.postedLaterOn ? (
          <small>{later({ day: formatDay(match.postedLaterOn, locale) })}</small>
        ) : null}
      </>
    );
  }
  return (
    <>
      <State is="due">{t.investigate}</State>
      <small>
        {differenceId ? (
          <Link to={`/differences/${differenceId}`}>{cause[line.oddity ?? "no_reference"]}</Link>
        ) : (
          cause[line.oddity ?? "no_reference"]
        )}
      </small>
    </>
  );
}
