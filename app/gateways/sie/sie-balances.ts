/** The balances of a SIE file: what they add up to this year, and whether the vouchers lead from the first to the last. */
import { difference, exactDecimal, isSame, sumOf, type ExactDecimal } from "../exact-decimal";
import { fieldOf, type SieRecord } from "./sie-records";

const labels = { opening: "#IB", closing: "#UB", result: "#RES" } as const;

/** What all accounts add up to this year; null when the file has no such balances. */
export type SieBalances = Readonly<Record<keyof typeof labels, ExactDecimal | null>>;

type Vouchers = readonly {
  readonly transactions: readonly { readonly account: string; readonly amount: ExactDecimal }[];
}[];

const thisYear = (records: readonly SieRecord[], label: string): SieRecord[] =>
  records.filter((record) => record.label === label && fieldOf(record, 0) === "0");

export function balancesOf(records: readonly SieRecord[]): SieBalances {
  const sum = (label: string): ExactDecimal | null => {
    const amounts = thisYear(records, label).flatMap((one) => exactDecimal(fieldOf(one, 2)) ?? []);
    return amounts.length > 0 ? sumOf(amounts) : null;
  };
  return {
    opening: sum(labels.opening),
    closing: sum(labels.closing),
    result: sum(labels.result),
  };
}

/** Accounts whose opening balance and transactions do not give the closing balance of this year. */
export function accountsThatDiffer(records: readonly SieRecord[], vouchers: Vouchers): string[] {
  const balances = (label: string) =>
    new Map(
      thisYear(records, label).map(
        (record) => [fieldOf(record, 1), exactDecimal(fieldOf(record, 2))] as const,
      ),
    );
  const [opening, closing] = [balances("#IB"), balances("#UB")];
  if (vouchers.length === 0 || closing.size === 0) return [];
  const moved = new Map<string, ExactDecimal[]>();
  for (const { account, amount } of vouchers.flatMap(({ transactions }) => transactions)) {
    const amounts = moved.get(account);
    if (amounts) amounts.push(amount);
    else moved.set(account, [amount]);
  }
  return [...closing]
    .filter(([account, end]) => {
      const terms = [opening.get(account) ?? null, ...(moved.get(account) ?? [])];
      const sum = sumOf(terms.filter((term) => term !== null));
      return end !== null && !isSame(difference(end, sum), { units: 0n, scale: 0 });
    })
    .map(([account]) => account);
}
