import { sum, type Ore } from "~ledger/amount";
import type { Claim, ClaimMoney } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { Figures, formatKronor, Kr, LedgerAmount } from "~/ui/money";

type Props = {
  readonly claim: Claim;
  readonly money: ClaimMoney;
  readonly grant: Ore;
  readonly paidRegister: ClaimReview["paidRegister"];
};

/** Claimed, approved, paid before, to pay: the last one is what matters. */
export function ClaimFigures({ claim, money, grant, paidRegister }: Props) {
  const t = useText(claimsText).figures;
  const locale = useLocale();
  const claimed = claim.claimed ?? 0n;
  const parked = sum(claim.lines.filter((line) => line.parked).map(({ amount }) => amount));
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
                note: notes(
                  cut > 0n && t.notApproved({ amount: formatKronor(cut, locale) }),
                  parked !== 0n && t.parked({ amount: formatKronor(parked, locale) }),
                ),
              },
            ]),
        {
          label: t.paid,
          value: paidRegister ? (
            <LedgerAmount
              ore={money.paidBefore}
              account={paidRegister.account}
              {...(paidRegister.asOf && { asOf: paidRegister.asOf })}
              kr
            />
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

const notes = (...said: (string | false)[]): string | undefined =>
  said.filter((one) => one !== false).join(", ") || undefined;

type Notes = {
  readonly capRules: string;
  readonly capReached: string;
  readonly advanceCovers: string;
};

function noteOf({ earned, cap, pay }: ClaimMoney, t: Notes): string | undefined {
  const capRules = earned > cap;
  if (pay === 0n) return capRules ? t.capReached : t.advanceCovers;
  return capRules ? t.capRules : undefined;
}
