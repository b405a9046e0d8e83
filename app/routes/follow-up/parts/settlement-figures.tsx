import { sum } from "~ledger/amount";
import type { SettlementPage } from "~/domain/follow-up/index.server";
import { useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Section } from "~/ui/layout";
import { Figures, Kr, LedgerAmount } from "~/ui/money";

/** Granted, paid, still committed, and what it comes to. What the ledger says opens its register. */
export function SettlementFigures({ page }: { readonly page: SettlementPage }) {
  const t = useText(followUpText).settlement.figures;
  const { details, settlement, paid, committed } = page;
  const left = committed.filter(({ amount }) => amount > 0n);
  const [only] = left;
  const total = sum(committed.map(({ amount }) => amount));
  return (
    <Section>
      <Figures
        figures={[
          { label: t.granted, value: <Kr ore={details.project.granted} /> },
          {
            label: t.paid,
            value: paid ? (
              <LedgerAmount ore={paid.amount} account={paid.account} kr />
            ) : (
              <Kr ore={0n} />
            ),
          },
          {
            label: t.committed,
            value:
              only && left.length === 1 ? (
                <LedgerAmount ore={only.amount} account={only.account} kr />
              ) : (
                <Kr ore={total} />
              ),
            note:
              left.length > 0
                ? t.committedNote({ years: left.map(({ year }) => year).join(", ") })
                : undefined,
          },
          {
            label: t.final,
            value: settlement ? <Kr ore={settlement.result.finalGrant} /> : "–",
            note: settlement ? undefined : t.finalNone,
            main: true,
          },
        ]}
      />
    </Section>
  );
}
