import { Link } from "@remix-run/react";
import type { BankLineRow } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { State } from "~/ui/list";

/** What the line is, in words: the payment it was matched with, or what the bank calls it. */
export function LineEvent({ line }: { readonly line: BankLineRow }) {
  const t = useText(reconciliationText).line;
  const { match, recovery, counterparty, reference, returnReason } = line;
  return (
    <>
      {match ? (
        <Link to={`/payment-orders/${match.orderId}`}>
          {t[match.kind]({ project: match.projectTitle })}
        </Link>
      ) : recovery ? (
        <Link to={`/recoveries/${recovery.id}`}>
          {t.recovery({ project: recovery.projectTitle })}
        </Link>
      ) : (
        (counterparty ?? t.unknown)
      )}
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
  if (isRepeated) return <State is="off">{t.repeated}</State>;
  if (line.match || line.recovery?.isBooked) {
    return (
      <>
        <State is="done">{t.matched}</State>
        <small>{t.matchedHow}</small>
      </>
    );
  }
  return (
    <>
      <State is="due">{t.investigate}</State>
      <small>{cause[line.oddity ?? "no_reference"]}</small>
    </>
  );
}
