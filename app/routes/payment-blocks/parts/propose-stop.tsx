import { stopBases } from "~/domain/payment-blocks";
import type { PaymentStopPage } from "~/domain/payment-blocks/index.server";
import { useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { Actions, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const REASONS = 3000;

/** The officer's proposal: to stop payments, or to lift the stop that is in force. */
export function ProposeStop({ page }: { readonly page: PaymentStopPage }) {
  const { propose: t, basis } = useText(paymentBlocksText);
  const { inForce, proposal } = page;
  const before = proposal ?? page.returned;
  const kind = inForce ? "lift" : "stop";
  return (
    <Section title={t[kind]} intro={inForce ? t.introLift : t.intro}>
      <CommandForm>
        <input type="hidden" name="kind" value={kind} />
        {inForce ? null : (
          <RadioGroup
            name="basis"
            label={t.basis}
            value={before?.basis ?? stopBases[0]}
            options={stopBases.map((value) => ({ value, label: basis[value] }))}
          />
        )}
        <TextArea
          name="reasons"
          label={t.reasons}
          hint={inForce ? t.reasonsHintLift : t.reasonsHint}
          value={before?.reasons ?? ""}
          max={REASONS}
          rows={5}
        />
        <Actions>
          <SubmitButton look={proposal ? "secondary" : "primary"}>
            {proposal ? t.again : t.button[kind]}
          </SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}
