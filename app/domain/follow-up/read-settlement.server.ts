import { z } from "zod";
import type { Trx } from "~db/transaction";
import { ore, type Ore } from "~ledger/amount";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import { plain } from "./report-details.server";
import type { Contribution, PreparedSettlement } from "./settlement";
import { settle } from "./settlement-money";

const amount = z
  .string()
  .regex(/^-?\d+$/)
  .transform((text): Ore => ore(BigInt(text)));

/** The basis as it is kept: öre as text, since JSON has no exact numbers. */
const storedBasis = z.strictObject({
  grant: amount,
  total: amount,
  approvedCash: amount,
  approvedInKind: amount,
  verifiedCash: amount,
  paid: amount,
  // Settlements from before recoveries were cases of their own had none.
  takenBack: amount.prefault("0"),
  proportional: z.boolean(),
});

/** The settlement of a project as it was prepared, with its result computed anew from its basis. */
export async function readSettlement(
  trx: Trx,
  projectId: string,
): Promise<PreparedSettlement | null> {
  const row = await trx
    .selectFrom("settlement")
    .innerJoin("person as preparer", "preparer.id", "settlement.preparedBy")
    .leftJoin("person as decider", "decider.id", "settlement.decidedBy")
    .select(["settlement.id", "settlement.calculation", "settlement.reasons"])
    .select(["settlement.preparedBy", "settlement.preparedAt", "preparer.name as preparerName"])
    .select(["settlement.decidedAt", "decider.name as deciderName"])
    .where("settlement.projectId", "=", projectId)
    .executeTakeFirst();
  if (!row) return null;
  const { calculation, ...settlement } = row;
  const basis = storedBasis.parse(calculation);
  return {
    ...settlement,
    basis,
    result: settle(basis),
    contributions: await contributionsOf(trx, row.id),
    preparedAt: row.preparedAt as Instant,
    decidedAt: row.decidedAt as Instant | null,
  };
}

/** SHA-256 of what is shown to the person who decides; another value means that something has changed. */
export const settlementHash = ({
  id,
  basis,
  contributions,
  reasons,
  preparedBy,
  preparedAt,
}: PreparedSettlement): string =>
  fingerprintOf({ id, basis, contributions, reasons, preparedBy, preparedAt });

async function contributionsOf(trx: Trx, settlementId: string): Promise<Contribution[]> {
  const rows = await trx
    .selectFrom("settlementContribution as part")
    .leftJoin("financier", "financier.id", "part.financierId")
    .leftJoin("budgetRow", "budgetRow.id", "part.budgetRowId")
    .select(["part.financierId", "part.budgetRowId", "part.quantity", "part.amountOre as amount"])
    .select([
      "financier.name",
      "budgetRow.contributorName",
      "budgetRow.description",
      "budgetRow.unit",
    ])
    .where("part.settlementId", "=", settlementId)
    .orderBy("financier.position")
    .orderBy("budgetRow.position")
    .execute();
  return rows.map((row) => ({
    id: row.financierId ?? row.budgetRowId ?? "",
    form: row.financierId ? "cash" : "inKind",
    name: row.name ?? row.contributorName ?? row.description ?? "",
    quantity: row.quantity === null ? null : plain(row.quantity),
    unit: row.unit,
    amount: row.amount,
  }));
}
