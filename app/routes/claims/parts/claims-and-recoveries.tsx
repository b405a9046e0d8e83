import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import recoveriesText from "~/i18n/recoveries";
import { CaseTabs } from "~/ui/layout";

/** What recipients ask for and what they owe: two lists under one item of the menu. */
export function ClaimsAndRecoveries() {
  const claims = useText(claimsText).title;
  const recoveries = useText(recoveriesText).title;
  return (
    <CaseTabs
      label={`${claims}, ${recoveries}`}
      parts={[
        { label: claims, to: "/claims" },
        { label: recoveries, to: "/recoveries" },
      ]}
    />
  );
}
