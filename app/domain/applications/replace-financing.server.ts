import type { Trx } from "~db/transaction";
import type { FinancierLine, Financing } from "./budget-lines";
import type { OpenBudget } from "./open-budget.server";
import { postConfirmed, postPromised, withdrawPromise } from "./post-promises.server";

type Stored = Awaited<ReturnType<typeof storedFinanciers>>[number];

/**
 * Puts this financing in place of the one there was. A promise that is left as it was keeps its answer; one with another
 * name, number or amount is a new promise, and the old one with its link is gone.
 */
export async function replaceFinancing(
  trx: Trx,
  open: OpenBudget,
  { grant, financiers }: Financing,
): Promise<void> {
  const { application } = open;
  await trx
    .updateTable("application")
    .set({ grantSoughtOre: grant })
    .where("id", "=", application.id)
    .execute();
  const stored = await storedFinanciers(trx, application.id);
  const kept = new Set<string>();
  for (const [position, line] of financiers.entries()) {
    const same = stored.find((one) => isSame(one, line) && !kept.has(one.id));
    if (same) {
      kept.add(same.id);
      await trx
        .updateTable("financier")
        .set({ position, sector: line.sector, email: line.email })
        .where("id", "=", same.id)
        .execute();
    } else {
      await addFinancier(trx, open, line, position);
    }
  }
  for (const one of stored) if (!kept.has(one.id)) await removeFinancier(trx, open, one);
}

const isSame = (one: Stored, { id, name, orgnr, amount }: FinancierLine): boolean =>
  one.id === id && one.name === name && one.orgnr === orgnr && one.amount === amount;

async function addFinancier(
  trx: Trx,
  { application, occasion, now }: OpenBudget,
  line: FinancierLine,
  position: number,
): Promise<void> {
  // What the applicant pays itself needs nobody else's word.
  const isOwn = line.orgnr === application.orgnr;
  const { name, orgnr, sector, amount, email } = line;
  const { id } = await trx
    .insertInto("financier")
    .values({
      applicationId: application.id,
      position,
      name,
      orgnr,
      sector,
      isOwn,
      amountOre: amount,
      email,
      ...(isOwn && { status: "confirmed", confirmedAt: now }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (application.status === "draft") return;
  const promise = { ...occasion, financierId: id, name, amount };
  await postPromised(trx, promise);
  if (isOwn) await postConfirmed(trx, promise);
}

async function removeFinancier(
  trx: Trx,
  { application, occasion }: OpenBudget,
  { id, name, amount, status }: Stored,
): Promise<void> {
  if (application.status !== "draft") {
    const isConfirmed = status === "confirmed";
    await withdrawPromise(trx, { ...occasion, financierId: id, name, amount, isConfirmed });
  }
  await trx.deleteFrom("financier").where("id", "=", id).execute();
}

const storedFinanciers = (trx: Trx, applicationId: string) =>
  trx
    .selectFrom("financier")
    .select(["id", "name", "orgnr", "amountOre as amount", "status"])
    .where("applicationId", "=", applicationId)
    .execute();
