import type { FundPage } from "~/domain/received-funds/index.server";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { Section } from "~/ui/layout";
import { formatDecimal, formatKronor, formatOre, formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";

type Line = {
  readonly key: string;
  readonly who: string;
  readonly note?: string;
  readonly amount: string;
};

/** Who finances the purpose, and with how much. What is not stated is said to be so, and never split. */
export function FinancingTable({ fund }: { readonly fund: FundPage }) {
  const { financing: t } = useText(receivedFundsText);
  const locale = useLocale();
  const { shares, fteHundredths, financiers, isListIncomplete } = fund;
  const isSplit = financiers.every(({ amount }) => amount !== null) && shares.notStated === 0n;
  return (
    <Section title={t.title}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={useLines(fund)}
        rowKey={({ key }) => key}
        rowHead="who"
        columns={[
          {
            key: "who",
            head: t.who,
            cell: ({ who, note }) => (
              <>
                {who}
                {note ? <small>{note}</small> : null}
              </>
            ),
          },
          { key: "amount", head: t.amount, num: true, cell: ({ amount }) => amount },
        ]}
      />
      {isListIncomplete ? <p>{t.more}</p> : null}
      {isSplit ? null : <p>{t.notSplit}</p>}
      {shares.externalPercent === null ? null : (
        <p>
          <strong>{t.external({ percent: formatPercent(shares.externalPercent, locale) })}</strong>{" "}
          {shares.perFte === null || fteHundredths === null
            ? null
            : t.perFte({
                fte: formatDecimal(String(fteHundredths / 100), locale),
                amount: formatKronor(shares.perFte, locale),
              })}
        </p>
      )}
    </Section>
  );
}

function useLines(fund: FundPage): Line[] {
  const { financing: t, about } = useText(receivedFundsText);
  const locale = useLocale();
  const { shares, ownStaff } = fund;
  const said = (ore: bigint, isAbout: boolean) => {
    const amount = formatOre(ore, locale);
    return isAbout ? about({ amount }) : amount;
  };
  return [
    ...fund.financiers.map(({ name, amount }) => ({
      key: name,
      who: name,
      amount: amount === null ? t.notStated : formatOre(amount, locale),
    })),
    ...(shares.notStated > 0n && shares.stated > 0n
      ? [{ key: ":rest", who: t.rest, amount: said(shares.notStated, fund.isAbout) }]
      : []),
    { key: ":agreed", who: t.agreed, amount: said(fund.agreed, fund.isAbout) },
    ...(ownStaff === null
      ? []
      : [
          {
            key: ":staff",
            who: t.ownStaff,
            note: t.ownStaffNote,
            amount: said(ownStaff, fund.isOwnStaffAbout),
          },
          {
            key: ":total",
            who: t.total,
            amount: said(shares.total, fund.isAbout || fund.isOwnStaffAbout),
          },
        ]),
  ];
}
