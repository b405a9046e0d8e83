import { consequenceKeys, type Consequences } from "~/domain/decisions";
import { useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { Details } from "~/ui/layout";
import { Facts } from "~/ui/list";

export function ConsequenceList({ consequences }: { readonly consequences: Consequences }) {
  const t = useText(decisionsText);
  return (
    <Details summary={t.page.consequences} open>
      <Facts
        look="rows"
        facts={consequenceKeys.map((key) => ({
          label: t.consequence[key],
          value: <span lang="sv">{consequences[key]}</span>,
        }))}
      />
    </Details>
  );
}
