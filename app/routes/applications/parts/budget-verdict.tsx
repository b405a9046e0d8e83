import type { Ore } from "~ledger/amount";
import {
  budgetVerdict,
  cofinancingTotal,
  percentText,
  shareIfGranted,
} from "~/domain/applications";
import { fixed, fraction } from "~/domain/shared/fraction";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { Panel } from "~/ui/layout";
import { formatDecimal, formatKronor, formatPercent } from "~/ui/money";
import { BudgetBars, LimitBar } from "./budget-bars";
import { rulesOf } from "./budget-page";
import { Sum } from "./budget-rows";
import type { BudgetState } from "./use-budget";

/** The answer first: does it balance, and by how much not. */
export function BudgetVerdict({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).verdict;
  const { sums, reading } = budget;
  const { grant } = reading.financing;
  const cofinancing = cofinancingTotal(reading.financing);
  return (
    <>
      <Panel title={t.title}>
        <div className="lm-ident">
          <p className="lm-ident__label">
            <span>{t.cash}</span>
            <b>
              <Sum ore={sums?.cash} />
            </b>
          </p>
          <BudgetBars cash={sums?.cash ?? null} grant={grant} cofinancing={cofinancing} />
          <p className="lm-ident__label">
            <span>{t.grant}</span>
            <b>
              <Sum ore={grant} />
            </b>
          </p>
          <p className="lm-ident__label">
            <span>{t.cofinancing}</span>
            <b>
              <Sum ore={sums && cofinancing} />
            </b>
          </p>
          <Answer budget={budget} />
        </div>
        <Limits budget={budget} />
      </Panel>
      <PerKrona budget={budget} />
    </>
  );
}

/** The words and the amount of the answer. */
function useAnswer({ sums, unreadable, reading }: BudgetState) {
  const t = useText(budgetText).verdict;
  const locale = useLocale();
  if (!sums) return { isBad: true, words: t.unknown, figure: t.mend({ count: unreadable }) };
  if (sums.total === 0n && reading.financing.grant === null) {
    return { isBad: false, words: t.empty, figure: "" };
  }
  const verdict = budgetVerdict(sums);
  if (verdict.kind === "balances") {
    const amount = formatKronor(0n, locale);
    return { isBad: false, words: t.balances, figure: t.difference({ amount }) };
  }
  return { isBad: true, words: t[verdict.kind], figure: formatKronor(verdict.amount, locale) };
}

function Answer({ budget }: { readonly budget: BudgetState }) {
  const { isBad, words, figure } = useAnswer(budget);
  return (
    <p className="lm-verdict" data-bad={isBad ? "" : undefined} role="status">
      <span>{words}</span>
      <span className="kr">{figure}</span>
    </p>
  );
}

/** On small screens the answer follows at the foot. Said once only. */
export function StickyVerdict({ budget }: { readonly budget: BudgetState }) {
  const { isBad, words, figure } = useAnswer(budget);
  return (
    <div className="lm-sticky" data-bad={isBad ? "" : undefined} aria-hidden="true">
      <span>{words}</span>
      <span className="kr">{figure}</span>
    </div>
  );
}

const HUNDRED = 100n;

function Limits({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).verdict;
  const { sums, page, reading } = budget;
  const { terms } = rulesOf(page);
  const inKind = sums && sums.total > 0n ? fraction(sums.inKind * HUNDRED, sums.total) : null;
  return (
    <>
      <h3>{t.limits}</h3>
      <dl className="lm-stack">
        <Limit
          label={t.share}
          percent={sums?.sharePercent ?? null}
          max={terms.maxSharePercent}
          maxOre={sums?.maxGrantByShare ?? null}
          isOver={sums !== null && (reading.financing.grant ?? 0n) > sums.maxGrantByShare}
        />
        <Limit
          label={t.inKind}
          percent={inKind}
          max={terms.inKindCapPercent}
          maxOre={sums?.inKindCap ?? null}
          isOver={sums !== null && sums.inKind > sums.inKindCap}
        />
      </dl>
    </>
  );
}

type Percent = ReturnType<typeof fraction>;
type LimitProps = {
  readonly label: string;
  readonly percent: Percent | null;
  readonly max: Percent;
  readonly maxOre: Ore | null;
  readonly isOver: boolean;
};

const SHOWN_DECIMALS = 4;

function Limit({ label, percent, max, maxOre, isOver }: LimitProps) {
  const t = useText(budgetText).verdict;
  const locale = useLocale();
  const words = { percent: formatPercent(percentText(max), locale) };
  return (
    <div>
      <dt className="lm-ident__label">
        <span>{label}</span>
        <b>{percent ? formatPercent(fixed(percent, SHOWN_DECIMALS), locale) : t.notCounted}</b>
      </dt>
      <dd>
        <LimitBar percent={percent} max={max} isOver={isOver} />
        <span className="lm-small lm-muted">
          {isOver ? `${t.over}. ` : null}
          {maxOre === null
            ? words.percent
            : t.shareMax({ ...words, amount: formatKronor(maxOre, locale) })}
        </span>
      </dd>
    </div>
  );
}

/** What an approved krona will give, when what is applied for is within the costs and the call's ceiling. */
function PerKrona({ budget }: { readonly budget: BudgetState }) {
  const t = useText(budgetText).verdict;
  const locale = useLocale();
  const { sums, reading, page } = budget;
  const { maxGrant } = rulesOf(page).terms;
  const share = sums && shareIfGranted(sums, reading.financing.grant, maxGrant);
  if (!share) return null;
  return (
    <Panel tint title={t.ifGranted}>
      <p>{t.perKrona({ ore: formatDecimal(fixed(share, 2), locale) })}</p>
    </Panel>
  );
}
