import type { Controls, DecisionPage, YearControl } from "~/domain/decisions/index.server";
import { useLocale, useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { formatDay } from "~/ui/date";
import { Checks, type Check } from "~/ui/list";
import { formatKronor, Kr, LedgerAmount } from "~/ui/money";

export type Proposed = Pick<DecisionPage, "outcome" | "granted" | "mayDecide"> & {
  readonly controls: Controls;
};

/** What is controlled at this moment. The same rules are asked again when the decision is taken. */
export function ControlList({ page }: { readonly page: Proposed }) {
  const money = useMoneyChecks(page.controls);
  const person = usePersonChecks(page.controls);
  const ahead = useAheadCheck(page.controls);
  const cofinancing = useCofinancingCheck(page.controls);
  return (
    <Checks
      checks={[
        ...(page.outcome === "refused" ? [] : [...money, ...ahead]),
        ...(page.mayDecide ? person : []),
        ...(page.outcome === "refused" ? [] : [cofinancing]),
      ]}
    />
  );
}

type Texts = (typeof decisionsText)["sv"]["page"];

function useMoneyChecks({ years }: Controls): Check[] {
  const t = useText(decisionsText).page;
  const locale = useLocale();
  return years.flatMap((year) => {
    const after = formatKronor(year.left - year.amount, locale);
    const fits = year.amount <= year.left;
    return [
      {
        is: fits ? "ok" : "stop",
        label: fits ? t.frame(year) : t.frameNot(year),
        note: (
          <>
            {t.frameNote} <Balance ore={year.left} account={year.account} />
            {fits ? t.frameAfter({ after }) : null}
          </>
        ),
      },
      ...roomCheck(year, t, formatKronor(year.amount, locale)),
    ];
  });
}

/** The frame is used from the top of the ranking: those before it may need what this one takes. */
function useAheadCheck({ ahead }: Controls): Check[] {
  const t = useText(decisionsText).page;
  const locale = useLocale();
  if (!ahead) return [];
  const amount = formatKronor(ahead.amount, locale);
  return [{ is: "warn", label: t.ahead(ahead), note: t.aheadNote({ amount }) }];
}

function roomCheck({ year, amount, room }: YearControl, t: Texts, wanted: string): Check[] {
  if (!room) return [];
  const fits = amount <= room.left;
  const left = <Balance ore={room.left} account={room.account} />;
  if (!room.hasAuthority) {
    return [
      {
        is: fits ? "warn" : "stop",
        label: t.noAuthority({ year }),
        note: (
          <>
            {t.freeRoom({ amount: wanted })} {left}
          </>
        ),
      },
    ];
  }
  return [
    {
      is: fits ? "ok" : "stop",
      label: fits ? t.authority({ year }) : t.authorityNot({ year }),
      note: (
        <>
          {t.authorityNote({ amount: wanted })} {left} {t.authorityLeft}
        </>
      ),
    },
  ];
}

const Balance = ({ ore, account }: { readonly ore: bigint; readonly account: string | null }) =>
  account ? <LedgerAmount ore={ore} account={account} kr /> : <Kr ore={ore} />;

function usePersonChecks(controls: Controls): Check[] {
  const t = useText(decisionsText).page;
  const locale = useLocale();
  const { delegation, isWithinDelegation, declaredOn, isPreparer, isAssessor } = controls;
  const delegationCheck: Check =
    delegation === null
      ? { is: "stop", label: t.delegationNone }
      : {
          is: isWithinDelegation ? "ok" : "stop",
          label: isWithinDelegation ? t.delegation : t.delegationNot,
          note: t.delegationNote({
            limit: formatKronor(delegation, locale),
            before: formatKronor(controls.grantedBefore, locale),
          }),
        };
  const day = declaredOn && formatDay(declaredOn, locale);
  return [
    delegationCheck,
    ...(day ? [{ is: "ok", label: t.conflict, note: t.conflictNote({ day }) } as const] : []),
    isPreparer
      ? { is: "stop", label: t.preparer }
      : isAssessor
        ? { is: "stop", label: t.assessor }
        : { is: "ok", label: t.notPreparer },
  ];
}

function useCofinancingCheck({ unconfirmed }: Controls): Check {
  const t = useText(decisionsText).page;
  const locale = useLocale();
  return unconfirmed > 0n
    ? {
        is: "warn",
        label: t.cofinancing,
        note: t.cofinancingNote({ amount: formatKronor(unconfirmed, locale) }),
      }
    : { is: "ok", label: t.cofinancingOk };
}
