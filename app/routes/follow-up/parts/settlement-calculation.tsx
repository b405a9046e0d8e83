import { add, ore, subtract } from "~ledger/amount";
import { governingRule, grantLeft, type PreparedSettlement } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Section } from "~/ui/layout";
import {
  Amount,
  CalculationSteps,
  formatKronor,
  formatOre,
  Kr,
  type CalculationStep,
} from "~/ui/money";

/** The settlement as on paper; the rule that governs is bold and says so. */
export function SettlementCalculation({ settlement }: { readonly settlement: PreparedSettlement }) {
  const t = useText(followUpText).settlement.calculation;
  const locale = useLocale();
  const { result } = settlement;
  const steps = useSteps(settlement);
  const { payment, recovery, release } = result;
  return (
    <Section title={t.title}>
      <CalculationSteps
        caption={t.title}
        steps={steps}
        result={
          payment > 0n
            ? { label: t.payment, value: <Kr ore={payment} /> }
            : recovery > 0n
              ? { label: t.recovery, value: <Kr ore={recovery} /> }
              : { label: t.nothing, value: <Kr ore={0n} /> }
        }
      />
      {release > 0n ? (
        <p className="lm-muted">{t.release({ amount: formatKronor(release, locale) })}</p>
      ) : null}
    </Section>
  );
}

function useSteps({ basis, result }: PreparedSettlement): CalculationStep[] {
  const t = useText(followUpText).settlement.calculation;
  const locale = useLocale();
  const write = (amount: bigint) => formatOre(amount, locale);
  const { grant, total, approvedCash, approvedInKind, verifiedCash, paid, takenBack } = basis;
  const governs = governingRule(grantLeft(basis), result);
  const rule = (name: typeof governs, label: string, how: string, value: bigint) => ({
    label,
    how: governs === name ? `${how}. ${t.governs}` : how,
    value: <Amount ore={value} />,
    rules: governs === name,
  });
  const { proportionalRule } = result;
  const rest = write(ore(total - grant));
  return [
    {
      label: t.approved,
      how: t.approvedHow({ cash: write(approvedCash), inKind: write(approvedInKind) }),
      value: <Amount ore={add(approvedCash, approvedInKind)} />,
    },
    {
      label: t.cofinancing,
      how: t.approvedHow({ cash: write(verifiedCash), inKind: write(approvedInKind) }),
      value: <Amount ore={add(verifiedCash, approvedInKind)} />,
    },
    {
      label: t.grant,
      ...(governs === "grant" && { how: t.governs }),
      value: <Amount ore={grant} />,
      rules: governs === "grant",
    },
    ...(takenBack > 0n
      ? [{ label: t.takenBack, value: <Amount ore={subtract(ore(0n), takenBack)} /> }]
      : []),
    rule(
      "share",
      t.share,
      t.shareHow({ grant: write(grant), total: write(total) }),
      result.shareRule,
    ),
    rule("overfinancing", t.overfinancing, t.overfinancingHow, result.noOverfinancing),
    ...(proportionalRule === null
      ? []
      : [
          rule(
            "proportional",
            t.proportional,
            t.proportionalHow({ grant: write(grant), rest }),
            proportionalRule,
          ),
        ]),
    { label: t.final, value: <Amount ore={result.finalGrant} /> },
    { label: t.paid, value: <Amount ore={subtract(ore(0n), paid)} /> },
  ];
}
