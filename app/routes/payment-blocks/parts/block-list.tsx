import { useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";

/** Why the rules give no more now, though nothing stops a payment. */
export function BlockList({ texts }: { readonly texts: readonly string[] }) {
  const t = useText(paymentBlocksText);
  if (texts.length === 0) return null;
  return (
    <Section title={t.limits}>
      <Bullets items={texts} />
    </Section>
  );
}
