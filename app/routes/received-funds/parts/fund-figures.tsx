import type { FundPage } from "~/domain/received-funds/index.server";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { Figures, formatKronor, Kr } from "~/ui/money";
import { FundAmount } from "./fund-amount";

/** What has come, what has gone on, and what is left of it. */
export function FundFigures({ fund }: { readonly fund: FundPage }) {
  const { figure: t, about } = useText(receivedFundsText);
  const locale = useLocale();
  const { money, agreed, isAbout } = fund;
  const whole = formatKronor(agreed, locale);
  return (
    <Figures
      figures={[
        {
          label: t.received,
          value: <Kr ore={money.received} />,
          note: t.receivedNote({ agreed: isAbout ? about({ amount: whole }) : whole }),
        },
        {
          label: t.passedOn,
          value: <FundAmount money={money} of="passedOn" kr />,
          note: t.passedOnNote,
        },
        {
          label: t.unused,
          value: <FundAmount money={money} of="unused" kr />,
          note: t.available({ amount: formatKronor(money.available, locale) }),
          main: true,
        },
        {
          label: t.toPayBack,
          value: <FundAmount money={money} of="toPayBack" kr />,
          note: t.paidBack({ amount: formatKronor(money.paidBack, locale) }),
        },
      ]}
    />
  );
}
