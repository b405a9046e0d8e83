import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import tiesText from "~/i18n/ties";
import { Notice, Section } from "~/ui/layout";

/** Instead of the button that would be refused: the question that comes before it. */
export function TieToDeclare({ orderId }: { readonly orderId: string }) {
  const t = useText(tiesText);
  return (
    <Section>
      <Notice tone="warn" title={t.undeclared}>
        {t.undeclaredWhat} <Link to={`/payment-orders/${orderId}/conflict`}>{t.declare}</Link>
      </Notice>
    </Section>
  );
}
