import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { postMany, type Posting } from "~ledger/index";
import { actorLabel, actorPerson, type Staff, type System } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { ok, refuse, type Result } from "../shared/result";
import type { MatchKind, Oddity, StoredLine } from "./bank-line";
import { judgeLine, type Verdict } from "./match-rules";
import { matchRecovery } from "./match-recovery.server";

type Judged = StoredLine & { readonly id: string; readonly verdict: Verdict };

/** An order that a line's reference names, with the item its payment is charged to. */
type Order = {
  readonly id: string;
  readonly projectId: string;
  readonly reference: string;
  readonly amount: Ore;
  readonly year: number;
  readonly code: string;
  readonly itemId: string | null;
  readonly bankgiro: string;
  status: string;
};

/**
 * Writes the lines of a file and what each means: an order confirmed, an order returned, or something to investigate.
 * Money out is judged before money in, since a bank may list a payment and its return in any order. Answers how many matched.
 */
export async function matchLines(
  step: Step,
  actor: Staff | System,
  fileId: string,
  all: readonly StoredLine[],
): Promise<Result<number>> {
  const { trx, now } = step;
  const recovered = await matchRecovery(step, actor, all, async (line, oddity) => {
    const [id = ""] = await insertLines(trx, actor.boardId, [
      { ...line, verdict: oddity ? { oddity } : {} },
    ]);
    return id;
  });
  if (!recovered.ok) return recovered;
  const { rest: lines, matched } = recovered.value;
  if (lines.length === 0) return ok(matched);
  const orders = await lockOrders(trx, lines);
  const judged = judgeAll(lines, orders);
  const ids = await insertLines(trx, actor.boardId, judged);
  const matches = judged.flatMap((line, index) => {
    const order = line.reference ? orders.get(line.reference) : undefined;
    const id = ids[index];
    return order && id && line.verdict.kind
      ? [{ ...line, id, order, kind: line.verdict.kind }]
      : [];
  });
  if (matches.length === 0) return ok(matched);
  const homeless = matches.find(({ order }) => order.itemId === null);
  if (homeless) {
    const { year, code, reference } = homeless.order;
    return refuse("bankFile.noItemForYear", { year: String(year), code, reference });
  }
  for (const some of batches(matches)) {
    await trx
      .insertInto("bankMatch")
      .values(
        some.map(({ id, order, kind }) => ({
          bankLineId: id,
          boardId: actor.boardId,
          orderId: order.id,
          kind,
          reason: "reference_and_amount",
          matchedBy: actorPerson(actor),
          matchedAt: now,
        })),
      )
      .execute();
  }
  await settleOrders(trx, matches);
  await postMany(
    trx,
    matches.map((match) => postingOf(match, fileId, actorLabel(actor))),
  );
  return ok(matched + matches.length);
}

/** The orders named by the lines, in an order that two imports share. */
async function lockOrders(trx: Trx, lines: readonly StoredLine[]): Promise<Map<string, Order>> {
  const references = [...new Set(lines.flatMap(({ reference }) => reference ?? []))];
  if (references.length === 0) return new Map();
  const rows = await trx
    .selectFrom("paymentOrder")
    .innerJoin("board", "board.id", "paymentOrder.boardId")
    .innerJoin("project", "project.id", "paymentOrder.projectId")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("appropriationItem as promised", "promised.id", "call.itemId")
    .leftJoin("appropriationItem as item", (join) =>
      join
        .onRef("item.boardId", "=", "paymentOrder.boardId")
        .onRef("item.year", "=", "paymentOrder.year")
        .onRef("item.code", "=", "promised.code"),
    )
    .select([
      "paymentOrder.id",
      "paymentOrder.projectId",
      "paymentOrder.reference",
      "paymentOrder.amountOre as amount",
      "paymentOrder.year",
      "paymentOrder.status",
      "promised.code",
      "item.id as itemId",
      "board.bankgiro",
    ])
    .where("paymentOrder.reference", "=", sql<string>`any(${references})`)
    .orderBy("paymentOrder.id")
    .forUpdate("paymentOrder")
    .execute();
  return new Map(rows.map((row) => [row.reference, row]));
}

/** Each line sees its order as the lines before it left it. */
function judgeAll(
  lines: readonly StoredLine[],
  orders: ReadonlyMap<string, Order>,
): (StoredLine & { readonly verdict: Verdict })[] {
  const outFirst = [
    ...lines.filter(({ amount }) => amount < 0n),
    ...lines.filter(({ amount }) => amount > 0n),
  ];
  return outFirst.map((line) => {
    const order = line.reference ? orders.get(line.reference) : undefined;
    const verdict = judgeLine(line, order);
    if (order && verdict.kind) order.status = statusAfter[verdict.kind];
    return { ...line, verdict };
  });
}

const statusAfter: Readonly<Record<MatchKind, string>> = {
  payment: "confirmed",
  return: "returned",
};

async function insertLines(
  trx: Trx,
  boardId: string,
  lines: readonly (StoredLine & { readonly verdict: { readonly oddity?: Oddity | undefined } })[],
): Promise<string[]> {
  const byFingerprint = new Map<string, string>();
  for (const some of batches(lines)) {
    const rows = await trx
      .insertInto("bankLine")
      .values(
        some.map(({ amount, verdict, ...line }) => ({
          ...line,
          boardId,
          amountOre: amount,
          oddity: verdict.oddity ?? null,
        })),
      )
      .returning(["id", "fingerprint"])
      .execute();
    for (const { id, fingerprint } of rows) byFingerprint.set(fingerprint, id);
  }
  return lines.map(({ fingerprint }) => byFingerprint.get(fingerprint) ?? "");
}

const BATCH = 1000;

/** A statement of the database takes only so many parameters. */
const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );

type Match = Judged & { readonly order: Order; readonly kind: MatchKind };

/** Orders get the state of their last line; a run is done when none of its orders is still on its way. */
async function settleOrders(trx: Trx, matches: readonly Match[]): Promise<void> {
  const orders = [...new Map(matches.map(({ order }) => [order.id, order])).values()];
  const payments = new Map(
    matches.filter(({ kind }) => kind === "payment").map((match) => [match.order.id, match]),
  );
  await sql`update payment_order set status = done.status, confirmed_on = coalesce(done.confirmed_on, payment_order.confirmed_on)
    from unnest(${orders.map(({ id }) => id)}::uuid[], ${orders.map(({ status }) => status)}::text[],
      ${orders.map(({ id }) => payments.get(id)?.bookedOn ?? null)}::date[]) as done (id, status, confirmed_on)
    where payment_order.id = done.id`.execute(trx);
  await sql`update payment_run set status = 'confirmed'
    where status = 'released'
      and id in (select m.run_id from payment_run_order m where not m.is_dissolved and m.order_id = any(${orders.map(({ id }) => id)}::uuid[]))
      and not exists (select 1 from payment_run_order m join payment_order o on o.id = m.order_id
        where m.run_id = payment_run.id and o.status not in ('confirmed', 'returned'))`.execute(
    trx,
  );
}

function postingOf({ id, order, kind, bookedOn }: Match, fileId: string, actor: string): Posting {
  const common = {
    bookedOn,
    actor,
    source: { type: "bankFile", id: fileId },
    dims: {
      project: order.projectId,
      item: order.itemId ?? "",
      bankAccount: order.bankgiro,
    },
    amounts: { amount: order.amount },
  };
  return kind === "payment"
    ? {
        ...common,
        kind: "payment.confirmed",
        key: `bankLine:${id}:confirmed`,
        reason: `Bekräftad av banken, referens ${order.reference}`,
      }
    : {
        ...common,
        kind: "payment.returned",
        key: `bankLine:${id}:returned`,
        reason: `Åter från banken, referens ${order.reference}`,
      };
}
