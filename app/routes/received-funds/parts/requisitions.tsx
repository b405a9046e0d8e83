import type { FundPage } from "~/domain/received-funds/index.server";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { Day, formatDay } from "~/ui/date";
import { AmountField, CommandForm, DateField, SubmitButton } from "~/ui/form";
import { Panel, Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** What has been asked for, and what has come of it. */
export function RequisitionTable({ fund }: { readonly fund: FundPage }) {
  const t = useText(receivedFundsText).requisition;
  const locale = useLocale();
  const { requisitions, today, reference } = fund;
  return (
    <Section title={t.title} intro={t.how({ reference })}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={requisitions}
        rowKey={({ id }) => id}
        empty={<p className="lm-muted">{t.none}</p>}
        columns={[
          { key: "due", head: t.dueOn, cell: ({ dueOn }) => <Day on={dueOn} short /> },
          {
            key: "state",
            head: t.state,
            cell: ({ receivedOn, dueOn }) =>
              receivedOn ? (
                <State is="done">{t.received({ day: formatDay(receivedOn, locale) })}</State>
              ) : (
                <State is={dueOn < today ? "due" : "wait"}>
                  {dueOn < today ? t.late : t.waits}
                </State>
              ),
          },
          { key: "by", head: t.by, cell: ({ requestedBy }) => requestedBy },
          { key: "amount", head: t.amount, num: true, cell: (row) => <Amount ore={row.amount} /> },
        ]}
      />
    </Section>
  );
}

export function RequestFunds({ fund }: { readonly fund: FundPage }) {
  const t = useText(receivedFundsText).requisition;
  if (!fund.may.request) return null;
  return (
    <Panel title={t.form}>
      <CommandForm action={`/received-funds/${fund.id}/requisition`} id="request">
        <AmountField name="amount" label={t.amountField} />
        <DateField name="dueOn" label={t.dueOn} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Panel>
  );
}
