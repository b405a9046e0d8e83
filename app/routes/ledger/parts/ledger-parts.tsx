import { useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { CaseTabs } from "~/ui/layout";

/** The statements of the ledger, each with its own address. */
export function LedgerParts() {
  const { parts: t } = useText(statementsText);
  return (
    <CaseTabs
      label={t.label}
      parts={[
        { label: t.ledger, to: "/ledger" },
        { label: t.appropriations, to: "/appropriations" },
        { label: t.receivedFunds, to: "/received-funds" },
        { label: t.activities, to: "/ledger/activities" },
        { label: t.granted, to: "/year-end" },
        { label: t.cofinancing, to: "/ledger/cofinancing" },
      ]}
    />
  );
}
