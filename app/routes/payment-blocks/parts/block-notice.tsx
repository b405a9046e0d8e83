import { useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { Notice, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";

type Props = {
  readonly texts: readonly string[];
  /** What cannot go on: every payment to a project, or the payment or run on the page. */
  readonly of?: "project" | "payment" | "run";
};

/** Every reason why nothing can be paid now; nothing when there is none. */
export function BlockNotice({ texts, of = "project" }: Props) {
  const t = useText(paymentBlocksText);
  if (texts.length === 0) return null;
  return (
    <Section>
      <Notice tone="warn" title={t.blocked[of]}>
        <Bullets items={texts} />
      </Notice>
    </Section>
  );
}
