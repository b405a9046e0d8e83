import type { Trx } from "~db/transaction";
import { balances } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { refuse, type Refusal } from "../shared/result";
import type { AskedPart } from "./change";
import { partFault, yearFault, type ChangeGround } from "./change-rules";

/** Why the part cannot be granted now, whatever its form says; null when it can. */
export function grantFault(
  part: AskedPart,
  ground: ChangeGround,
  years: readonly number[],
): Refusal | null {
  const fault = partFault(part, ground) ?? (part.kind === "time" ? yearFault(part, years) : null);
  return fault && refuse(fault.code, fault.params);
}

/** The years that have money committed to the project, from the ledger. */
export async function moneyYears(trx: Trx, projectId: string): Promise<number[]> {
  const committed = await inHoldersBooks(trx, projectId, () =>
    balances(trx, { role: "committed", dims: { project: projectId } }),
  );
  return committed.filter(({ balance }) => balance > 0n).map(({ dims }) => Number(dims.year));
}
