import type { PaymentStopPage } from "~/domain/payment-blocks/index.server";
import { useLocale, useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { formatInstant } from "~/ui/date";
import { Actions, ButtonLink } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

type Props = { readonly page: PaymentStopPage; readonly isOwn: boolean };

/** Proposed by one, decided by another; who did what, and plainly why not you. */
export function StopSteps({ page, isOwn }: Props) {
  const t = useText(paymentBlocksText).two;
  const locale = useLocale();
  const { proposal, mayDecide, mayReturn, mayWithdraw, project } = page;
  const address = `/projects/${project.id}/payment-stop`;
  return (
    <TwoPersons
      title={t.title}
      steps={[
        {
          label: t.prepared,
          state: proposal ? "done" : "now",
          who: proposal
            ? t.by({
                name: proposal.preparerName,
                at: formatInstant(proposal.preparedAt, locale),
              })
            : t.none,
        },
        {
          label: t.decided,
          state: proposal ? "now" : "coming",
          who: isOwn ? t.own : t.other,
        },
      ]}
    >
      {mayDecide || mayReturn || mayWithdraw ? (
        <Actions>
          {mayDecide ? <ButtonLink to={`${address}/decision`}>{t.open}</ButtonLink> : null}
          {mayReturn ? (
            <ButtonLink to={`${address}/return`} look="secondary">
              {t.return}
            </ButtonLink>
          ) : null}
          {mayWithdraw ? (
            <ButtonLink to={`${address}/withdrawal`} look="secondary">
              {t.withdraw}
            </ButtonLink>
          ) : null}
        </Actions>
      ) : null}
    </TwoPersons>
  );
}
