import { min, subtract, zero, type Ore } from "~ledger/amount";
import { balances, postMany, type Posting } from "~ledger/index";
import { actorLabel, type Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { RecordItemInput } from "./appropriation.schema";

/**
 * What earlier years' items of the same kind promised against this year is covered by it, as far as it goes, the oldest
 * first. What of it decisions have promised goes before what calls have only reserved, and is from now on a commitment of
 * the year: it is no longer outstanding under 17 § anslagsförordningen, so the authority it used is fulfilled.
 */
export async function coverPromises(
  { trx, today }: Pick<Step, "trx" | "today">,
  actor: Staff,
  itemId: string,
  { year, code, allotted }: Pick<RecordItemInput, "year" | "code" | "allotted">,
): Promise<void> {
  const earlier = await trx
    .selectFrom("appropriationItem")
    .select("id")
    .where("boardId", "=", actor.boardId)
    .where("code", "=", code)
    .where("year", "<", year)
    .orderBy("year")
    .execute();
  const ofYear = { dims: { year: String(year) } };
  const coming = byItem(await balances(trx, { role: "comingAppropriation", ...ofYear }));
  const used = byItem(await balances(trx, { role: "authorityUsed", ...ofYear }));
  const common = {
    bookedOn: today,
    actor: actorLabel(actor),
    source: { type: "appropriation", id: itemId },
  };
  let left: Ore = allotted;
  const entries = earlier.flatMap(({ id }): Posting[] => {
    const covered = min(left, coming.get(id) ?? zero);
    const fulfilled = min(covered, used.get(id) ?? zero);
    left = subtract(left, covered);
    return [
      {
        ...common,
        kind: "appropriation.cameIn" as const,
        key: `appropriation:${itemId}:cameIn:${id}`,
        reason: `Tidigare åtaganden för ${year} täcks`,
        dims: { item: itemId, promisedItem: id, year: String(year) },
        amounts: { amount: covered },
      },
      {
        ...common,
        kind: "authority.fulfilled" as const,
        key: `appropriation:${itemId}:fulfilled:${id}`,
        reason: `Åtaganden för ${year} har fått anslag`,
        dims: { item: id, year: String(year) },
        amounts: { amount: fulfilled },
      },
    ].filter(({ amounts }) => amounts.amount > zero);
  });
  await postMany(trx, entries);
}

const byItem = (
  held: readonly { readonly dims: { readonly item?: string }; readonly balance: Ore }[],
): ReadonlyMap<string, Ore> => new Map(held.map(({ dims, balance }) => [dims.item ?? "", balance]));
