import type { FundPage } from "~/domain/received-funds/index.server";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { CommandForm, SubmitButton } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

/** A repayment that waits for another person, and what the reader can do about it. */
export function AnswerRepayment({ fund }: { readonly fund: FundPage }) {
  const t = useText(receivedFundsText).repayment;
  const locale = useLocale();
  const waiting = fund.repayments.find(({ outcome }) => outcome === null);
  if (!waiting) return null;
  const isOwn = waiting.proposedById === fund.personId;
  const mayApprove = fund.may.approve && !isOwn;
  const address = `/received-funds/${fund.id}/repayment`;
  const amount = formatKronor(waiting.amount, locale);
  return (
    <TwoPersons
      title={t.two}
      steps={[
        { label: t.first, state: "done", who: waiting.proposedBy },
        { label: t.second, state: "now", who: isOwn ? t.own : mayApprove ? t.you : t.wait },
      ]}
    >
      <p>{t.to({ amount, account: waiting.account })}</p>
      <p>{waiting.reasons}</p>
      <div className="lm-stack">
        {mayApprove ? (
          <CommandForm action={`${address}/approval`} id="approve" inline>
            <input type="hidden" name="repaymentId" value={waiting.id} />
            <SubmitButton>{t.approve}</SubmitButton>
          </CommandForm>
        ) : null}
        {mayApprove || isOwn ? (
          <CommandForm action={`${address}/refusal`} id="decline" inline>
            <input type="hidden" name="repaymentId" value={waiting.id} />
            <SubmitButton look="secondary">{isOwn ? t.takeBack : t.decline}</SubmitButton>
          </CommandForm>
        ) : null}
      </div>
    </TwoPersons>
  );
}
