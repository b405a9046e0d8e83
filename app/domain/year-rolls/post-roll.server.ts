import { zero, type Ore } from "~ledger/amount";
import { postMany, type Posting } from "~ledger/index";
import { postGrants, type GrantPosting } from "../activities/index.server";
import { actorLabel, type Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { RollItem } from "./read-ground.server";
import { partsOfRow } from "./roll-rules";
import type { RollPlan, RollRow } from "./year-roll";

type Rolling = {
  readonly rollId: string;
  readonly item: RollItem;
  readonly nextItem: string;
  readonly plan: RollPlan;
};
type Entry = Pick<Posting, "kind" | "key" | "reason" | "dims" | "amounts"> & {
  readonly amounts: { readonly amount: Ore };
};

/**
 * The whole roll, all or nothing: first what comes back to the item, then what is owed, then what
 * is saved and what is given back to the State. Its keys are the roll's, so it is never booked twice.
 */
export async function postRoll(
  { trx, today }: Pick<Step, "trx" | "today">,
  actor: Staff,
  rolling: Rolling,
): Promise<void> {
  const { rollId, item, plan } = rolling;
  const common = {
    bookedOn: today,
    actor: actorLabel(actor),
    source: { type: "yearRoll", id: rollId },
  };
  const whole = (entries: readonly Entry[]): Posting[] =>
    entries
      .filter(({ amounts }) => amounts.amount > zero)
      .map((entry) => ({ ...common, ...entry, key: `yearRoll:${rollId}:${entry.key}` }) as Posting);
  const ofGrants = [
    ...envelopeEntries(item, plan),
    ...plan.rows.flatMap((row) => rowEntries(rolling, row)),
  ];
  await postGrants(trx, whole(ofGrants) as GrantPosting[]);
  await postMany(trx, whole(itemEntries(rolling)));
}

function envelopeEntries({ id, year }: RollItem, { envelopes }: RollPlan): Entry[] {
  return envelopes.map(({ callId, promisedItem, amount }) => ({
    kind: promisedItem ? "call.envelopeReturnedLaterYear" : "call.envelopeReturned",
    key: `envelope:${callId}:${promisedItem ?? "item"}`,
    reason: `Årsskifte ${year}: inte beviljat`,
    dims: { call: callId, year, item: promisedItem ?? id },
    amounts: { amount },
  }));
}

function rowEntries({ item, nextItem }: Rolling, row: RollRow): Entry[] {
  const { year } = item;
  const parts = partsOfRow(row);
  const project = row.projectId;
  const dims = { project, fromYear: year, toYear: year + 1, fromItem: item.id, toItem: nextItem };
  const entry = (kind: Entry["kind"], words: string, amount: Ore): Entry => ({
    kind,
    key: `${kind}:${project}`,
    reason: `Årsskifte ${year}: ${words}`,
    dims,
    amounts: { amount },
  });
  return [
    {
      ...entry("commitment.released", "avlyft", row.returned),
      dims: { project, year, item: item.id },
    },
    entry("commitment.moved", "belastar nästa års anslag", parts.movedCommitted),
    entry("toBePaid.moved", "belastar nästa års anslag", parts.movedToBePaid),
    entry("commitment.carriedOver", "förs över", parts.carriedCommitted),
    entry("toBePaid.carriedOver", "förs över", parts.carriedToBePaid),
  ];
}

function itemEntries({ item, nextItem, plan }: Rolling): Entry[] {
  const { id, year } = item;
  return [
    {
      kind: "appropriation.moved",
      key: "saved",
      reason: `Anslagssparande från ${year}`,
      dims: { fromItem: id, toItem: nextItem },
      amounts: { amount: plan.saved },
    },
    {
      kind: "appropriation.withdrawn",
      key: "withdrawn",
      reason: `Indragning, inte använt ${year}`,
      dims: { item: id },
      amounts: { amount: plan.withdrawn },
    },
    ...plan.lapsed.map(({ year: later, amount }): Entry => ({
      kind: "authority.withdrawn",
      key: `lapsed:${later}`,
      reason: `Utrymmet gällde beslut ${year}`,
      dims: { item: id, year: later },
      amounts: { amount },
    })),
  ];
}
