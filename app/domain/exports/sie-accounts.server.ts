/** The accounts of a SIE file and what stands on them. Only the financial book is in the State's chart. */
import type { Trx } from "~db/transaction";
import { kronor, ore } from "~ledger/amount";
import { accountRole, trialBalance } from "~ledger/index";
import type { WrittenRecord } from "~/gateways/sie/write-sie";
import {
  allStateAccounts,
  EARLIER_RESULT,
  isBalanceAccount,
  stateAccountOf,
} from "../reports/index.server";
import { lastDayOf } from "./year-span";

type Balances = ReadonlyMap<string, bigint>;

/** The chart. What no public source confirms says so in its name. */
export const accountRecords = (): WrittenRecord[] => [
  ...allStateAccounts().map(({ role, number, shown, isVerified }): WrittenRecord => {
    const name = accountRole(role)?.sv ?? role;
    return ["#KONTO", number, isVerified ? name : `${name} [${shown}, ej bekräftat nummer]`];
  }),
  ["#KONTO", EARLIER_RESULT, "Tidigare års resultat [20, ej bekräftat nummer, beräknat]"],
];

/** What is to be known about the numbers, as text in the file. */
export function chartNotes(): string[] {
  const unsure = allStateAccounts().flatMap(({ number, isVerified }) =>
    isVerified ? [] : [number],
  );
  return [
    "Redovisningsboken. Verifikaten har journalens nummer; luckor är händelser i andra böcker.",
    `Kontonummer som inte är bekräftade: ${[...unsure, EARLIER_RESULT].join(", ")}.`,
  ];
}

/** #IB and #UB of the accounts that go on, #RES of the others; `no` is 0 for the year and -1 for the one before. */
export async function balanceRecords(trx: Trx, no: string, year: number): Promise<WrittenRecord[]> {
  const opening = await balancesOn(trx, lastDayOf(year - 1));
  const closing = await balancesOn(trx, lastDayOf(year));
  const earlier = [...opening].reduce(
    (sum, [number, amount]) => (isBalanceAccount(number) ? sum : sum + amount),
    0n,
  );
  const numbers = [...closing.keys()].toSorted();
  const lasting = numbers.filter(isBalanceAccount);
  const record = (
    label: "#IB" | "#UB" | "#RES",
    number: string,
    amount: bigint,
  ): WrittenRecord[] => (amount === 0n ? [] : [[label, no, number, kronor(ore(amount))]]);
  const moved = (number: string) => (closing.get(number) ?? 0n) - (opening.get(number) ?? 0n);
  return [
    ...record("#IB", EARLIER_RESULT, earlier),
    ...lasting.flatMap((number) => record("#IB", number, opening.get(number) ?? 0n)),
    ...record("#UB", EARLIER_RESULT, earlier),
    ...lasting.flatMap((number) => record("#UB", number, closing.get(number) ?? 0n)),
    ...numbers
      .filter((number) => !isBalanceAccount(number))
      .flatMap((number) => record("#RES", number, moved(number))),
  ];
}

/** By account number; debit above zero. */
async function balancesOn(trx: Trx, asOf: string): Promise<Balances> {
  const balances = new Map<string, bigint>();
  for (const { role, debit, credit } of await trialBalance(trx, { asOf })) {
    const number = stateAccountOf(role)?.number;
    if (number !== undefined) balances.set(number, (balances.get(number) ?? 0n) + debit - credit);
  }
  return balances;
}
