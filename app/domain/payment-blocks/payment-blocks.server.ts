import type { Trx } from "~db/transaction";
import { isShared, type GrantBoards } from "../grant-boards/index";
import { asBoardOfGrant, boardsOf } from "../grant-boards/index.server";
import type { PlainDate } from "../shared/dates";
import { accountBlocks } from "./account-blocks.server";
import { cofinancingBlocks } from "./cofinancing-blocks.server";
import { conditionBlocks } from "./condition-blocks.server";
import type { PaymentBlock } from "./payment-block";
import { recoveryBlocks } from "./recovery-debt.server";
import { reportBlocks } from "./report-blocks.server";
import { stopBlocks } from "./stop-blocks.server";

export type BlocksByProject = ReadonlyMap<string, readonly PaymentBlock[]>;

/**
 * Everything that stands between the projects and a payment on the day: a payment stop, an award that is not accepted, a
 * condition that is not met, co-financing that is not certified, the recipient's account, a late report, a debt. A project that nothing blocks has an empty list. The same few queries however
 * many the projects are.
 */
export const paymentBlocks = (
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<BlocksByProject> =>
  byBoards(trx, projectIds, (together) => blocksOf(trx, together, today));

/** Projects of the same boards. The deciding board knows what blocks them, except for the account: that is the payer's. */
type Together = { readonly ids: readonly string[]; readonly boards: GrantBoards };

async function blocksOf(
  trx: Trx,
  { ids, boards }: Together,
  today: PlainDate,
): Promise<BlocksByProject> {
  const found = [
    await stopBlocks(trx, ids),
    await acceptanceBlocks(trx, ids),
    await conditionBlocks(trx, ids, today),
    await cofinancingBlocks(trx, ids),
    await asBoard(trx, { ids, boards }, "paying", () => accountBlocks(trx, ids, today)),
    await reportBlocks(trx, ids, today),
    await recoveryBlocks(trx, ids, today),
  ];
  return new Map(ids.map((id) => [id, found.flatMap((blocks) => blocks.get(id) ?? [])]));
}

/** Where one board has it all, nobody else asks. */
const asBoard = <T>(
  trx: Trx,
  { ids, boards }: Together,
  part: "deciding" | "paying",
  work: () => Promise<T>,
): Promise<T> =>
  isShared(boards)
    ? asBoardOfGrant(trx, { id: ids[0] ?? "", boardId: boards[part] }, work)
    : work();

/** Asks once for all the projects of the same boards, in the deciding board's reach. */
async function byBoards(
  trx: Trx,
  projectIds: readonly string[],
  ask: (together: Together) => Promise<BlocksByProject>,
): Promise<BlocksByProject> {
  if (projectIds.length === 0) return new Map();
  const groups = new Map<string, { boards: GrantBoards; ids: string[] }>();
  for (const [id, boards] of await boardsOf(trx, projectIds)) {
    const key = [boards.deciding, boards.holding, boards.paying].join(" ");
    groups.set(key, { boards, ids: [...(groups.get(key)?.ids ?? []), id] });
  }
  const all = new Map<string, readonly PaymentBlock[]>();
  for (const together of groups.values()) {
    const found = await asBoard(trx, together, "deciding", () => ask(together));
    for (const [id, blocks] of found) all.set(id, blocks);
  }
  return all;
}

/** The same, with the projects held until the transaction ends: a stop is decided before the payment, or after it. */
export const heldPaymentBlocks = (
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<BlocksByProject> =>
  byBoards(trx, projectIds, async (together) => {
    await trx
      .selectFrom("project")
      .select("id")
      .where("id", "in", together.ids)
      .orderBy("id")
      .forShare()
      .execute();
    return blocksOf(trx, together, today);
  });

async function acceptanceBlocks(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, PaymentBlock[]>> {
  const rows = await trx
    .selectFrom("project")
    .select("id")
    .where("id", "in", [...projectIds])
    .where("status", "=", "awarded")
    .execute();
  return new Map(rows.map(({ id }) => [id, [{ code: "payment.projectNotAccepted" }]]));
}
