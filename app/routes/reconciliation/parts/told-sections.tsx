import { Link } from "@remix-run/react";
import type { Notice, StatusRow } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** What a camt.054 or a BgMax tells: the payments in each sum. */
export function NoticeSection({ notices }: { readonly notices: readonly Notice[] }) {
  const { told: t } = useText(differencesText);
  const { line } = useText(reconciliationText);
  const locale = useLocale();
  return (
    <Section title={t.notices} intro={t.noticesWhy}>
      <DataTable
        caption={t.noticesCaption}
        captionHidden
        rows={notices}
        rowKey={({ id }) => id}
        group={({ sum, bookedOn }) =>
          t.sumOf({ amount: formatKronor(sum, locale), day: formatDay(bookedOn, locale) })
        }
        columns={[
          {
            key: "who",
            head: t.who,
            cell: ({ counterparty, reference, remittance, returnReason }) => (
              <>
                {counterparty ?? line.unknown}
                <small>{reference ? line.reference({ reference }) : line.noReference}</small>
                {remittance ? <small>{remittance}</small> : null}
                {returnReason ? <small>{line.bankSays({ reason: returnReason })}</small> : null}
              </>
            ),
          },
          {
            key: "amount",
            head: line.amount,
            num: true,
            cell: (row) => <Amount ore={row.amount} />,
          },
        ]}
      />
    </Section>
  );
}

/** What the bank answers in a pain.002. */
export function StatusSection({ statuses }: { readonly statuses: readonly StatusRow[] }) {
  const { told: t } = useText(differencesText);
  return (
    <Section title={t.statuses}>
      <DataTable
        caption={t.statusesCaption}
        captionHidden
        rows={statuses}
        rowKey={({ position }) => String(position)}
        marked={({ status }) => status === "RJCT"}
        columns={[
          {
            key: "about",
            head: t.about,
            cell: ({ level, name, order }) => (
              <>
                {order ? (
                  <Link to={`/payment-orders/${order.id}`}>{order.projectTitle}</Link>
                ) : (
                  t.level[level]
                )}
                {name ? <small>{name}</small> : null}
              </>
            ),
          },
          {
            key: "answer",
            head: t.answer,
            cell: ({ status }) =>
              status === "RJCT" ? <State is="late">{t.rejected}</State> : (status ?? "–"),
          },
          { key: "why", head: t.why, cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
