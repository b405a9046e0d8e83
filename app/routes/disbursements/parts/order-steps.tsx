import { isReady, type PaymentOrder } from "~/domain/disbursements";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { formatDay, formatInstant } from "~/ui/date";
import { Timeline } from "~/ui/list";

type Props = { readonly order: PaymentOrder; readonly isOwn: boolean; readonly mayAttest: boolean };

/** Who did the first step, who may do the second and why not, and what comes after. */
export function OrderSteps({ order, isOwn, mayAttest }: Props) {
  const t = useText(disbursementsText).order;
  const locale = useLocale();
  const isSent = ["sent", "confirmed", "returned"].includes(order.status);
  const wait = isOwn ? t.own : mayAttest ? t.you : t.wait;
  return (
    <Timeline
      steps={[
        {
          title: t.approved,
          state: "done",
          when: `${order.approverName}, ${formatInstant(order.approvedAt, locale)}`,
        },
        {
          title: t.attest,
          state: order.attestedAt ? "done" : "now",
          when: order.attestedAt
            ? `${order.attesterName ?? ""}, ${formatInstant(order.attestedAt, locale)}`
            : wait,
        },
        ...(order.needsThird || order.thirdBy
          ? [
              {
                title: t.third,
                state: order.thirdAt
                  ? ("done" as const)
                  : order.attestedAt
                    ? ("now" as const)
                    : ("coming" as const),
                when: order.thirdAt
                  ? `${order.thirdName ?? ""}, ${formatInstant(order.thirdAt, locale)}`
                  : mayAttest && order.attestedAt
                    ? t.youThird
                    : t.thirdWhy,
              },
            ]
          : []),
        { title: t.sent, state: isSent ? "done" : isReady(order) ? "now" : "coming" },
        order.status === "returned"
          ? {
              title: t.returned,
              state: order.isReplaced ? "done" : "now",
              ...(order.isReplaced && { when: t.replaced }),
            }
          : {
              title: t.confirmed,
              state: order.confirmedOn ? "done" : isSent ? "now" : "coming",
              ...(order.confirmedOn && { when: formatDay(order.confirmedOn, locale) }),
            },
      ]}
    />
  );
}
