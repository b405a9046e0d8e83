import type { EnvelopeYear, Publication } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import { Notice } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount, formatKronor, LedgerAmount } from "~/ui/money";
import { DataTable } from "~/ui/table";

type Props = { readonly years: readonly EnvelopeYear[] };

/** What happens with the money, year by year, in words. */
export function MoneyWords({ years, activity }: Props & Pick<Publication, "activity">) {
  const { publication: t } = useText(workText);
  const locale = useLocale();
  return (
    <>
      {years.map(({ year, amount, isLater, room, fits }) => {
        const envelope = { year, amount: formatKronor(amount, locale) };
        const left = formatKronor(room - amount, locale);
        return (
          <p key={year}>
            {isLater ? t.later(envelope) : fits ? t.own({ ...envelope, left }) : t.none(envelope)}
          </p>
        );
      })}
      {activity ? <p>{t.activity(activity)}</p> : null}
    </>
  );
}

/** The envelope against what the ledger says there is. A later year that does not fit is a warning: decisions will be refused. */
export function EnvelopeAgainstRoom({ years }: Props) {
  const { publication: t } = useText(workText);
  const locale = useLocale();
  const short = years.filter(({ isLater, fits }) => isLater && !fits);
  return (
    <>
      <DataTable
        caption={t.moneyTitle}
        columns={[
          { key: "year", head: t.year, cell: ({ year }) => String(year) },
          {
            key: "envelope",
            head: t.envelope,
            num: true,
            cell: ({ amount }) => <Amount ore={amount} />,
          },
          { key: "room", head: t.room, num: true, cell: (row) => <Room row={row} /> },
          {
            key: "state",
            head: t.state,
            cell: ({ amount, room, fits, isLater }) =>
              fits ? (
                <State is="done">{t.fits}</State>
              ) : (
                <State is={isLater ? "due" : "late"}>
                  {t.short({ amount: formatKronor(amount - room, locale) })}
                </State>
              ),
          },
        ]}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
      {short.map(({ year, room, amount }) => (
        <Notice key={year} tone="warn" title={t.warning}>
          <p>
            {t.warningText({
              year,
              room: formatKronor(room, locale),
              amount: formatKronor(amount, locale),
            })}
          </p>
        </Notice>
      ))}
    </>
  );
}

function Room({ row: { room, account, isLater } }: { readonly row: EnvelopeYear }) {
  const { publication: t } = useText(workText);
  return (
    <>
      {account ? <LedgerAmount ore={room} account={account} /> : <Amount ore={room} />}
      <small>{isLater ? t.roomLater : t.roomOwn}</small>
    </>
  );
}
