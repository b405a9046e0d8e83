import { type FinancierRow, type InKindRow } from "~/domain/follow-up";
import type { SettlementPage } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Actions, AmountField, CommandForm, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { Amount, formatDecimal, formatKronor, formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { placed, useFinancierColumns, useInKindColumns, useQuantity } from "./contribution-columns";

const REASONS = 3000;

/** The officer's judgement: what was reported, or what was found the last time, as fields. */
export function PrepareForm({ page }: { readonly page: SettlementPage }) {
  const { prepare: t } = useText(followUpText).settlement;
  const locale = useLocale();
  const { details, settlement } = page;
  const reported = details.report?.cashCost ?? 0n;
  return (
    <Section title={t.title} intro={t.intro}>
      <CommandForm>
        <AmountField
          name="approvedCash"
          label={t.cash}
          hint={t.reported({ amount: formatKronor(reported, locale) })}
          value={formatOre(settlement?.basis.approvedCash ?? reported, locale)}
        />
        {details.inKind.length > 0 ? <InKindRows page={page} /> : null}
        {details.financiers.length > 0 ? <CashRows page={page} /> : null}
        <TextArea
          name="reasons"
          label={t.reasons}
          optional
          value={settlement?.reasons ?? ""}
          max={REASONS}
          rows={4}
        />
        <p className="lm-small">{t.after}</p>
        <Actions>
          <SubmitButton look={settlement ? "secondary" : "primary"}>
            {settlement ? t.again : t.button}
          </SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}

function InKindRows({ page: { details, settlement } }: { readonly page: SettlementPage }) {
  const t = useText(followUpText).costs;
  const locale = useLocale();
  const inKind = useInKindColumns();
  const quantity = useQuantity();
  const judged = (row: InKindRow) =>
    settlement?.contributions.find(({ id }) => id === row.id)?.quantity ?? row.delivered ?? "0";
  return (
    <DataTable
      caption={t.inKind}
      inputs
      rows={placed(details.inKind)}
      rowKey={(row) => row.id}
      columns={[
        inKind.what,
        {
          key: "delivered",
          head: t.column.delivered,
          num: true,
          cell: (row) => quantity(row.delivered ?? "0", row.unit),
        },
        inKind.value,
        {
          key: "approved",
          head: t.column.approved,
          num: true,
          cell: (row) => (
            <TextField
              name={`inKind[${row.at}].quantity`}
              label={t.fieldOf({ column: t.column.approved, row: row.description })}
              hideLabel
              inputMode="decimal"
              size={8}
              value={formatDecimal(judged(row), locale)}
            />
          ),
        },
      ]}
    />
  );
}

function CashRows({ page: { details, settlement } }: { readonly page: SettlementPage }) {
  const t = useText(followUpText).costs;
  const financier = useFinancierColumns("verified");
  const locale = useLocale();
  const judged = (row: FinancierRow) =>
    settlement?.contributions.find(({ id }) => id === row.id)?.amount ?? row.received ?? 0n;
  return (
    <DataTable
      caption={t.received}
      inputs
      rows={placed(details.financiers)}
      rowKey={(row) => row.id}
      columns={[
        financier.from,
        financier.promised,
        {
          key: "received",
          head: t.column.receivedKr,
          num: true,
          cell: (row) => <Amount ore={row.received ?? 0n} />,
        },
        {
          key: "verified",
          head: t.column.verifiedKr,
          num: true,
          cell: (row) => (
            <AmountField
              name={`verified[${row.at}].amount`}
              label={t.fieldOf({ column: t.column.verifiedKr, row: row.name })}
              hideLabel
              value={formatOre(judged(row), locale)}
            />
          ),
        },
      ]}
    />
  );
}
