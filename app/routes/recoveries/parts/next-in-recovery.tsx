import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { NextDate } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import type { RecoveryView } from "./recovery-view";

/** What happens now, what happens if it does not, and the reader's own button. */
export function NextInRecovery({ view }: { readonly view: RecoveryView }) {
  const t = useText(recoveriesText);
  const locale = useLocale();
  const sentence = useSentence(view);
  const { recovery, debt } = view.page;
  const { may } = view;
  const address = `/recoveries/${recovery.id}`;
  const actions = [
    may.communicate && { to: "communication", label: t.do.communicate },
    may.decide && { to: "decision", label: t.do.decide },
    may.propose && {
      to: "proposal",
      label: recovery.status === "proposed" ? t.do.proposeAgain : t.do.propose,
    },
    may.demand && { to: "demand", label: t.do.demand },
    may.measure && { to: "measures", label: t.do.measure },
    may.measure && { to: "remission", label: t.do.remission },
  ].filter((action) => action !== false);
  const isDone = recovery.status === "settled" || recovery.status === "waived";
  const isLate = debt !== null && debt.overdue > 0n;
  return (
    <NextDate
      title={t.next.title}
      tone={isDone ? "green" : isLate ? "red" : "next"}
      action={
        actions.length > 0 ? (
          <>
            {actions.map(({ to, label }, at) => (
              <ButtonLink
                key={to}
                to={`${address}/${to}`}
                {...(at > 0 && { look: "secondary" as const })}
              >
                {label}
              </ButtonLink>
            ))}
          </>
        ) : undefined
      }
    >
      <p>{sentence}</p>
      {recovery.collectionFrom && recovery.status === "demanded" ? (
        <p>{t.next.collection({ day: formatDay(recovery.collectionFrom, locale) })}</p>
      ) : null}
    </NextDate>
  );
}

function useSentence({ page }: RecoveryView): string {
  const t = useText(recoveriesText).next;
  const locale = useLocale();
  const { recovery, debt, messages, today } = page;
  const { answerBy, settledOn } = recovery;
  const hasAnswered = messages.some(({ kind }) => kind === "answer");
  const by = answerBy ? formatDay(answerBy, locale) : "";
  switch (recovery.status) {
    case "communicated":
      if (hasAnswered) return t.answered;
      return answerBy && today > answerBy ? t.answerLate({ day: by }) : t.communicated({ day: by });
    case "demanded": {
      const day = debt?.nextDue ? formatDay(debt.nextDue.dueOn, locale) : "";
      return debt && debt.overdue > 0n
        ? t.overdue({ amount: formatKronor(debt.overdue, locale), day })
        : t.demanded({ day });
    }
    case "settled":
      return t.settled({ day: settledOn ? formatDay(settledOn, locale) : "" });
    case "opened":
    case "proposed":
    case "decided":
    case "waived":
      return t[recovery.status];
  }
}
