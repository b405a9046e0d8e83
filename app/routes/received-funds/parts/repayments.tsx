import type { FundRepayment } from "~/domain/received-funds";
import type { FundPage } from "~/domain/received-funds/index.server";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { formatDay } from "~/ui/date";
import { AmountField, CommandForm, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Panel, Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** What goes back to the financier, and how far it has come. */
export function RepaymentTable({ fund }: { readonly fund: FundPage }) {
  const t = useText(receivedFundsText).repayment;
  return (
    <Section title={t.title} intro={t.what}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={fund.repayments}
        rowKey={({ id }) => id}
        empty={<p className="lm-muted">{t.none}</p>}
        columns={[
          {
            key: "who",
            head: t.who,
            cell: ({ proposedBy, answeredBy, reasons }) => (
              <>
                {[proposedBy, answeredBy].filter(Boolean).join(", ")}
                <small>{reasons}</small>
              </>
            ),
          },
          { key: "state", head: t.state, cell: (row) => <RepaymentState repayment={row} /> },
          { key: "amount", head: t.amount, num: true, cell: (row) => <Amount ore={row.amount} /> },
        ]}
      />
    </Section>
  );
}

function RepaymentState({ repayment }: { readonly repayment: FundRepayment }) {
  const t = useText(receivedFundsText).repayment;
  const locale = useLocale();
  const { outcome, paidOn } = repayment;
  if (paidOn) return <State is="done">{t.paid({ day: formatDay(paidOn, locale) })}</State>;
  if (outcome === "declined") return <State is="off">{t.declined}</State>;
  return <State is="wait">{outcome === null ? t.proposed : t.approved}</State>;
}

const REASON_ROWS = 3;

export function ProposeRepayment({ fund }: { readonly fund: FundPage }) {
  const t = useText(receivedFundsText).repayment;
  const waits = fund.repayments.some(({ outcome }) => outcome === null);
  if (!fund.may.propose || waits || fund.money.available === 0n) return null;
  return (
    <Panel title={t.title}>
      <CommandForm action={`/received-funds/${fund.id}/repayment`} id="repay">
        <AmountField name="amount" label={t.amountField} />
        <TextField name="account" label={t.account} hint={t.accountHint} size={20} />
        <TextArea name="reasons" label={t.reasons} rows={REASON_ROWS} />
        <SubmitButton look="secondary">{t.button}</SubmitButton>
      </CommandForm>
    </Panel>
  );
}
