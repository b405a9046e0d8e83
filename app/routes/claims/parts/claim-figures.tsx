import { min, subtract, type Ore } from "~ledger/amount";
import type { Claim, ClaimMoney } from "~/domain/claims";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { Figures, formatKronor, Kr, LedgerAmount } from "~/ui/money";

type Props = {
  readonly claim: Claim;
  readonly money: ClaimMoney;
  readonly grant: Ore;
  readonly paidAccount: string | null;
};

/** Claimed, approved, paid before, to pay: the last one is what matters. */
export function ClaimFigures({ claim, money, grant, paidAccount }: Props) {
  const t = useText(claimsText).figures;
  const locale = useLocale();
  const claimed = claim.claimed ?? 0n;
  const cut = claim.approved === null ? 0n : claimed - claim.approved;
  return (
    <Figures
      figures={[
        { label: t.claimed, value: <Kr ore={claimed} /> },
        ...(claim.approved === null
          ? []
          : [
              {
                label: t.approved,
                value: <Kr ore={claim.approved} />,
                note: cut > 0n ? t.notApproved({ amount: formatKronor(cut, locale) }) : undefined,
              },
            ]),
        {
          label: t.paid,
          value: paidAccount ? (
            <LedgerAmount ore={money.paidBefore} account={paidAccount} kr />
          ) : (
            <Kr ore={money.paidBefore} />
          ),
          note: t.ofGranted({ amount: formatKronor(grant, locale) }),
        },
        {
          label: claim.approved === null ? t.wouldPay : t.pay,
          value: <Kr ore={money.pay} />,
          note: noteOf(money, t),
          main: true,
        },
      ]}
    />
  );
}

function noteOf(
  money: ClaimMoney,
  t: { readonly capRules: string; readonly advanceCovers: string },
): string | undefined {
  if (money.pay === 0n) return t.advanceCovers;
  return subtract(money.earned, min(money.earned, money.cap)) > 0n ? t.capRules : undefined;
}
