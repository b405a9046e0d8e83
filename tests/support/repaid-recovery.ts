/** Money in and out on a demanded recovery, and what the books then say. */
import { expect } from "vitest";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { findRecovery } from "~/domain/recoveries/index.server";
import { ok } from "~/domain/shared/result";
import { inSnapshot, inTransaction } from "~db/transaction";
import { balance, stepPeriod, verify } from "~ledger/index";
import { sum } from "~ledger/amount";
import type { Db } from "./assessed-call";
import { statementFile } from "./bank-statement";
import { as, done, kr, setClock } from "./builders";
import type { RunningProject } from "./running-project";

type Demanded = { readonly recoveryId: string; readonly reference: string };
export type RepaidRecovery = ReturnType<typeof repaidRecovery>;

/** The account goes on from where M4's project left it. */
export function repaidRecovery(
  db: Db,
  { accountant }: RunningProject,
  { recoveryId, reference }: Demanded,
) {
  let opening = kr("-472000.00");
  /** Takes in a statement with lines that name the recovery. */
  const take = async (id: string, on: string, ...amounts: string[]) => {
    const entries = amounts.map((amount) => ({ amount: kr(amount), on, message: reference }));
    done(await importBankFile(as(accountant), statementFile({ id, opening, entries })));
    opening = sum([opening, ...entries.map(({ amount }) => amount)]);
  };
  return {
    take,
    /** The same on the evening of the day. */
    bank: async (id: string, on: string, ...amounts: string[]) => {
      await setClock(db, `${on}T17:00:00Z`);
      await take(id, on, ...amounts);
    },
    page: async () => done(await findRecovery(accountant, recoveryId)),
  };
}

export const booksOf = (project: string) =>
  inSnapshot({ boardId: "12" }, async ({ trx }) => {
    expect((await verify(trx)).differences).toEqual([]);
    return {
      receivable: await balance(trx, { role: "receivable", dims: { project } }),
      paid: await balance(trx, { role: "paid", dims: { project } }),
      interest: await balance(trx, { role: "interestIncome", dims: {} }),
    };
  });

/** The latest bank line of an amount. */
export async function bankLineOf(db: Db, amount: string): Promise<string> {
  const { id } = await db
    .selectFrom("bankLine")
    .select("id")
    .where("amountOre", "=", kr(amount))
    .orderBy("bookedOn", "desc")
    .executeTakeFirstOrThrow();
  return id;
}

/** Every month in its order; the turn of the year is another matter. */
export const closeUntil = (last: number) =>
  inTransaction({ boardId: "12" }, async ({ trx }) => {
    const actor = { id: "test", name: "Test" };
    for (let month = 202703; month <= last; month += month % 100 === 12 ? 89 : 1) {
      const reason = "Månadsbokslut";
      await stepPeriod(trx, { month, step: "closed", takenOn: "2029-10-05", actor, reason });
    }
    return ok(null);
  });
