import type { Trx } from "~db/transaction";
import type { Step } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import type { Oddity, StoredLine } from "./bank-line";
import { bookMatches, statusAfter, type Match } from "./book-matches.server";
import type { Importer } from "./importer";
import { lockByReference, type LockedOrder } from "./lock-orders.server";
import { judgeLine, type Verdict } from "./match-rules";
import { matchNamed } from "./match-named.server";
import type { OpenDay } from "./open-day.server";

type Judged = StoredLine & { readonly verdict: Verdict };

/**
 * Writes a batch of a file's lines and what each means: an order confirmed, an order returned, or something to investigate.
 * Payments of one batch come before what came back. Answers how many matched.
 */
export async function matchLines(
  step: Step,
  actor: Importer,
  into: { readonly fileId: string; readonly openDay: OpenDay },
  all: readonly StoredLine[],
): Promise<Result<number>> {
  const { trx } = step;
  const named = await matchNamed(step, actor, into, all, async (line, oddity) => {
    const ids = await insertLines(trx, actor.boardId, [
      { ...line, verdict: oddity ? { oddity } : {} },
    ]);
    return ids.get(line.fingerprint) ?? "";
  });
  if (!named.ok) return named;
  const { rest: lines, matched } = named.value;
  if (lines.length === 0) return ok(matched);
  const references = [...new Set(lines.flatMap(({ reference }) => reference ?? []))];
  const orders = await lockByReference(trx, references);
  const judged = judgeAll(lines, orders);
  const ids = await insertLines(trx, actor.boardId, judged);
  const matches = judged.flatMap((line): Match[] => {
    const order = line.reference ? orders.get(line.reference) : undefined;
    const bankLineId = ids.get(line.fingerprint);
    const { kind } = line.verdict;
    if (!order || !bankLineId || !kind) return [];
    const { bookedOn } = line;
    return [{ bankLineId, bookedOn, order, kind, reason: "reference_and_amount" }];
  });
  const refused = await bookMatches(step, actor, into, matches);
  return refused ?? ok(matched + matches.length);
}

/** Each line sees its order as the lines before it left it. */
const judgeAll = (
  lines: readonly StoredLine[],
  orders: ReadonlyMap<string, LockedOrder>,
): Judged[] =>
  lines.map((line) => {
    const order = line.reference ? orders.get(line.reference) : undefined;
    const verdict = judgeLine(line, order);
    if (order && verdict.kind) order.status = statusAfter[verdict.kind];
    return { ...line, verdict };
  });

/** The lines' ids by fingerprint. */
async function insertLines(
  trx: Trx,
  boardId: string,
  lines: readonly (StoredLine & { readonly verdict: { readonly oddity?: Oddity | undefined } })[],
): Promise<Map<string, string>> {
  const rows = await trx
    .insertInto("bankLine")
    .values(
      lines.map(({ amount, verdict, ...line }) => ({
        ...line,
        boardId,
        amountOre: amount,
        oddity: verdict.oddity ?? null,
      })),
    )
    .returning(["id", "fingerprint"])
    .execute();
  return new Map(rows.map(({ id, fingerprint }) => [fingerprint, id]));
}
