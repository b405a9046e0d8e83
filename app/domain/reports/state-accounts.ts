/**
 * The financial accounts' numbers in the State's chart of accounts. A public source confirms few of them: the others are
 * stand-ins, the group and two digits that no account of the group has, until the authority says which ones it uses.
 */
type Chart = { readonly account: string; readonly verified: boolean };

export type StateAccount = {
  /** Digits only, one for each role. */
  readonly number: string;
  /** What the chart says: "7311", "77–79", "19". */
  readonly shown: string;
  /** One number that a public source confirms, or that the authority has given. */
  readonly isVerified: boolean;
};

const standIns: Readonly<Record<string, string>> = {
  receivable: "1500",
  advance: "1600",
  stateSettlement: "1700",
  bank: "1900",
  bankInTransit: "1901",
  payable: "2500",
  fundToPayBack: "2501",
  dueFromBoard: "1601",
  dueToBoard: "2501",
  accruedGrants: "2700",
  fundUnused: "2701",
  incomeTitle: "7000",
  fundIncome: "7390",
  interestIncome: "7511",
  grantCost: "7700",
  writeOff: "7701",
  grantsGiven: "7702",
  grantsGivenAccrual: "7703",
  accruedCost: "7704",
};

/** Where the result of earlier years stands at the beginning of a year; nothing is booked there. */
export const EARLIER_RESULT = "2000";

const oneNumber = /^\d{4}$/;

export function stateAccount(role: string, chart: Chart, given: string | undefined): StateAccount {
  if (given !== undefined) return { number: given, shown: given, isVerified: true };
  const isVerified = chart.verified && oneNumber.test(chart.account);
  const number = isVerified
    ? chart.account
    : (standIns[role] ?? `${chart.account.slice(0, 2).padEnd(2, "0")}99`);
  return { number, shown: chart.account, isVerified };
}

/** Assets and debts go on from year to year; the other accounts begin each year at zero. */
export const isBalanceAccount = (number: string): boolean => /^[12]/.test(number);
