import {
  compare,
  dividedBy,
  fixed,
  fraction,
  times,
  type Fraction,
} from "~/domain/shared/fraction";

const HUNDRED = fraction(100n);
const BAR = 26;
const LINE = 16;

/** Costs above, grant and co-financing below, on one scale. A picture of the figures beside it. */
export function BudgetBars({
  cash,
  grant,
  cofinancing,
}: {
  readonly cash: bigint | null;
  readonly grant: bigint | null;
  readonly cofinancing: bigint;
}) {
  const given = (grant ?? 0n) + cofinancing;
  const most = [cash ?? 0n, given, 1n].reduce((a, b) => (b > a ? b : a));
  const part = (ore: bigint) => width(times(dividedBy(fraction(ore), fraction(most)), HUNDRED));
  return (
    <>
      <svg className="lm-sbar" width="100%" height={BAR} aria-hidden="true">
        <rect width="100%" height={BAR} fill="#e9edef" />
        <rect width={part(cash ?? 0n)} height={BAR} fill="#8b98a1" />
      </svg>
      <svg className="lm-sbar" width="100%" height={BAR} aria-hidden="true">
        <rect width="100%" height={BAR} fill="#e9edef" />
        <rect width={part(grant ?? 0n)} height={BAR} fill="#12506a" />
        <rect x={part(grant ?? 0n)} width={part(cofinancing)} height={BAR} fill="#e9b949" />
      </svg>
    </>
  );
}

/** How far to the limit, with the limit as a line. The scale ends a quarter above it. */
export function LimitBar({
  percent,
  max,
  isOver,
}: {
  readonly percent: Fraction | null;
  readonly max: Fraction;
  readonly isOver: boolean;
}) {
  const end = times(max, fraction(5n, 4n));
  const place = (value: Fraction) =>
    compare(end, fraction(0n)) === 0 ? "0%" : width(times(dividedBy(value, end), HUNDRED));
  return (
    <svg className="lm-sbar" width="100%" height={LINE} aria-hidden="true">
      <rect y="4" width="100%" height="8" rx="4" fill="#dfe6e9" />
      <rect
        y="4"
        width={percent ? place(percent) : "0%"}
        height="8"
        rx="4"
        fill={isOver ? "#a3282d" : "#12506a"}
      />
      <rect x={place(max)} width="2" height={LINE} fill="#1c262d" />
    </svg>
  );
}

/** Never outside the picture. */
const width = (percent: Fraction): string =>
  compare(percent, HUNDRED) > 0 ? "100%" : `${fixed(percent, 4)}%`;
