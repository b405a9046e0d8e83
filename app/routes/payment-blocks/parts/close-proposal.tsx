import type { ClosedStop, PaymentStop } from "~/domain/payment-blocks";
import type { PaymentStopPage } from "~/domain/payment-blocks/index.server";
import { useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { ConfirmPage } from "~/ui/layout";
import { Facts } from "~/ui/list";

type Props = Pick<PaymentStopPage, "project"> & {
  readonly proposal: PaymentStop;
  readonly how: ClosedStop["how"];
};

const REASONS = 3000;
const REASON_ROWS = 4;

/** A proposal ends without a decision: with reasons, and on a page that says what follows. */
export function CloseProposal({ project, proposal, how }: Props) {
  const { close, title, projects, decision, facts } = useText(paymentBlocksText);
  const t = close[how];
  const address = `/projects/${project.id}/payment-stop`;
  return (
    <ConfirmPage
      crumbs={[
        { label: projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: title, to: address },
        { label: t.button },
      ]}
      kicker={project.caseNumber}
      question={t.question}
      notice={<Facts look="rows" facts={[{ label: facts.reasons, value: proposal.reasons }]} />}
      what={t.what}
      who={t.who}
      undo={t.undo}
      money={close.money}
      cancel={{ label: decision.cancel, to: address }}
    >
      <CommandForm>
        <input type="hidden" name="stopId" value={proposal.id} />
        <TextArea
          name="reasons"
          label={close.reasons}
          hint={t.reasonsHint}
          max={REASONS}
          rows={REASON_ROWS}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
