import { ore } from "~ledger/amount";
import type { RecoveryPage } from "~/domain/recoveries/index.server";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { Day, formatDay, formatInstant } from "~/ui/date";
import { NextDate, Section } from "~/ui/layout";
import { Facts, TaskList } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";

type Props = { readonly page: RecoveryPage };

/** What the recipient is to do, by when, and what happens if it is not done. */
export function NextForRecipient({ page }: Props) {
  const t = useText(recoveriesText).own;
  const locale = useLocale();
  const { recovery, debt, messages } = page;
  const kr = (amount: bigint) => formatKronor(amount, locale);
  const day = (on: string | null | undefined) => (on ? formatDay(on, locale) : "");
  const { status, amount, principal, answerBy } = recovery;
  switch (status) {
    case "opened":
      return null;
    case "communicated": {
      const hasAnswered = messages.some(({ kind }) => kind === "answer");
      return (
        <NextDate title={t.communicated({ amount: kr(amount) })}>
          <p>{hasAnswered ? t.answered : t.answerBy({ day: day(answerBy) })}</p>
          {hasAnswered ? null : <p>{t.ifNothing}</p>}
        </NextDate>
      );
    }
    case "proposed":
      return <NextDate title={t.communicated({ amount: kr(amount) })}>{t.proposed}</NextDate>;
    case "decided":
      return <NextDate title={t.decided({ amount: kr(principal) })}>{t.decidedNext}</NextDate>;
    case "demanded": {
      const isLate = debt !== null && debt.overdue > 0n;
      const due = { day: day(debt?.nextDue?.dueOn) };
      return (
        <NextDate
          tone={isLate ? "red" : "next"}
          title={
            isLate
              ? t.late({ amount: kr(debt.overdue), ...due })
              : t.pay({ amount: kr(debt?.nextDue?.left ?? ore(principal)), ...due })
          }
        >
          <p>{t.ifNotPaid}</p>
        </NextDate>
      );
    }
    case "settled":
    case "waived":
      return <NextDate tone="green" title={t[status]} />;
  }
}

export function HowToPay({ page }: Props) {
  const t = useText(recoveriesText).own;
  const { recovery, debt } = page;
  if (recovery.status !== "demanded") return null;
  return (
    <Section title={t.how} intro={t.referenceWhy}>
      <Facts
        look="rows"
        facts={[
          ...(debt ? [{ label: t.toPay, value: <Kr ore={debt.total} /> }] : []),
          { label: t.bankgiro, value: recovery.bankgiro },
          { label: t.reference, value: <b>{recovery.reference}</b> },
          ...(debt?.nextDue ? [{ label: t.due, value: <Day on={debt.nextDue.dueOn} /> }] : []),
        ]}
      />
    </Section>
  );
}

/** What the board has answered to what was asked for, and why. */
export function OwnDecisions({ page }: Props) {
  const { own, measure: t } = useText(recoveriesText);
  const locale = useLocale();
  const decided = page.measures.filter(({ outcome }) => outcome !== null);
  if (decided.length === 0) return null;
  return (
    <Section title={own.decisions}>
      <TaskList
        tasks={decided.map(({ kind, outcome, decided, decisionReasons }) => ({
          label: t.kind[kind],
          state: "done" as const,
          stateText: outcome === "refused" ? t.refused : t.granted,
          note: [decisionReasons, decided && formatInstant(decided.at, locale)]
            .filter(Boolean)
            .join(" "),
        }))}
      />
    </Section>
  );
}
