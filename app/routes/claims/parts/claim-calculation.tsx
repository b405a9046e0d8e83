import { negate, subtract, type Ore } from "~ledger/amount";
import type { Claim, ClaimMoney, GrantTerms } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import {
  Amount,
  CalculationSteps,
  formatKronor,
  formatOre,
  formatPercent,
  Kr,
  LedgerAmount,
} from "~/ui/money";

type Props = {
  readonly claim: Pick<Claim, "approved" | "state">;
  readonly money: ClaimMoney;
  readonly terms: Pick<GrantTerms, "grant" | "total">;
  /** Where the ledger says what is paid; null where no balance says the same. */
  readonly paidRegister: ClaimReview["paidRegister"];
};

/** The rule as on paper; what governs is bold. */
export function ClaimCalculation({ claim, money, terms: { grant, total }, paidRegister }: Props) {
  const t = useText(claimsText).calculation;
  const locale = useLocale();
  const kr = (ore: Ore) => formatKronor(ore, locale);
  const { cumulative, cumulativeBefore, earned, cap, paidBefore, pay } = money;
  const capRules = earned > cap;
  const isJudged = claim.approved !== null;
  return (
    <>
      <CalculationSteps
        caption={t.title}
        steps={[
          {
            label: isJudged ? t.cumulative : t.cumulativeIf,
            how: t.cumulativeHow({
              before: formatOre(cumulativeBefore, locale),
              now: formatOre(subtract(cumulative, cumulativeBefore), locale),
            }),
            value: <Amount ore={cumulative} />,
          },
          {
            label: t.share,
            how: t.shareHow({ grant: formatOre(grant, locale), total: formatOre(total, locale) }),
            value: formatPercent(percentOf(grant, total), locale),
          },
          { label: t.earned, how: t.earnedHow, value: <Amount ore={earned} />, rules: !capRules },
          {
            label: t.cap,
            how: t.capHow({ percent: formatPercent(percentOf(cap, grant), locale) }),
            value: <Amount ore={cap} />,
            rules: capRules,
          },
          {
            label: t.paid,
            how: t.paidHow,
            value: <Paid ore={paidBefore} paidRegister={paidRegister} />,
          },
        ]}
        result={{ label: isJudged ? t.pay : t.payIf, value: <Kr ore={pay} /> }}
      />
      {cumulative > total ? (
        <p className="lm-muted">{t.overTotal({ amount: kr(subtract(cumulative, total)) })}</p>
      ) : null}
      {capRules ? (
        <p className="lm-muted">{t.kept({ amount: kr(subtract(earned, cap)) })}</p>
      ) : null}
      {pay === 0n ? (
        <p className="lm-muted">
          {capRules ? t.capReached : t.nothing}{" "}
          {claim.state === "settled" || claim.state === "nothingToPay" ? t.noAttest : null}
        </p>
      ) : null}
    </>
  );
}

/** As what is taken off; the board opens its account. */
function Paid({ ore, paidRegister }: Pick<Props, "paidRegister"> & { readonly ore: Ore }) {
  if (!paidRegister) return <Amount ore={negate(ore)} />;
  const { account, asOf } = paidRegister;
  return <LedgerAmount ore={negate(ore)} account={account} {...(asOf && { asOf })} />;
}

const FOUR_DECIMALS = 1_000_000n;

/** Per cent with four decimals, half up, for showing; the rules count with the fraction. */
function percentOf(part: Ore, whole: Ore): string {
  const scaled = (part * FOUR_DECIMALS * 2n + whole) / (whole * 2n);
  const text = scaled.toString().padStart(5, "0");
  return `${text.slice(0, -4)}.${text.slice(-4)}`.replace(/\.?0+$/, "");
}
