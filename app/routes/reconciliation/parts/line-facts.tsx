import { Link } from "@remix-run/react";
import type { BankLineRow } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { Facts } from "~/ui/list";
import { Kr } from "~/ui/money";

type LineFactsProps = {
  readonly line: BankLineRow;
  /** On the line's own page there is no way to it. */
  readonly isOwnPage?: boolean;
};

/** What the bank says of a line, word for word. */
export function LineFacts({ line, isOwnPage = false }: LineFactsProps) {
  const { row: t, none, openStatement, openLine } = useText(differencesText).difference;
  const { counterparty, counterpartyAccount, reference, remittance, returnReason } = line;
  return (
    <Facts
      look="rows"
      facts={[
        { label: t.counterparty, value: counterparty ?? none },
        { label: t.account, value: counterpartyAccount ?? none },
        { label: t.reference, value: reference ?? none },
        ...(remittance ? [{ label: t.remittance, value: remittance }] : []),
        ...(returnReason ? [{ label: t.returned, value: returnReason }] : []),
        ...(line.expected && !line.match
          ? [{ label: t.expected, value: <Kr ore={line.expected.amount} /> }]
          : []),
        {
          label: t.statement,
          value: (
            <>
              <Link to={`/bank-files/${line.fileId}`}>{openStatement}</Link>
              {isOwnPage ? null : (
                <>
                  {" · "}
                  <Link to={`/bank-lines/${line.id}`}>{openLine}</Link>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
