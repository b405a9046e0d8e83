import { createHash, randomUUID } from "node:crypto";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff, System } from "../shared/actor";
import { readAs, runCommand, streamAs, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import type { Board } from "./board";
import { exportAccess } from "./export-access";
import { exportFileName, formatAbout, type ExportFormat } from "./export-format";
import { takePlace } from "./places.server";
import { journalCsv } from "./write-csv.server";
import { headsFile } from "./write-heads.server";
import { journalHledger } from "./write-hledger.server";
import { journalJsonLines } from "./write-json-lines.server";
import { packageZip } from "./write-proof.server";
import { journalSie } from "./write-sie.server";
import { spanOf } from "./year-span";

type Actor = Staff | System;
type Order = { readonly id: string; readonly format: ExportFormat; readonly year: number | null };

export type ExportFile = {
  readonly name: string;
  readonly type: string;
  /** The file, read while it is taken. Whoever has had enough calls `return`. */
  readonly pieces: AsyncGenerator<Uint8Array>;
};

type Pieces = AsyncIterable<string | Uint8Array>;
type Writer = (step: Step, board: Board, year: number | null) => Pieces;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  proof: (step, board) => packageZip(step, board),
  heads: (step) => headsFile(step),
  sie4e: (step, board, year) => journalSie(step, board, year, "4E"),
  sie4i: (step, board, year) => journalSie(step, board, year, "4I"),
  hledger: (step, _board, year) => journalHledger(step, spanOf(year)),
  csv: (step, _board, year) => journalCsv(step, spanOf(year)),
  jsonl: (step, _board, year) => journalJsonLines(step, spanOf(year)),
};

/**
 * The file that was ordered, as the books are now. When all of it has been taken, its checksum is noted. Refuses with
 * export.busy when the board is fetching as many as it may; a file counts until its last piece, or until `return`.
 */
export async function deliverExport(actor: Actor, orderId: string): Promise<Result<ExportFile>> {
  if (!isUuid(orderId)) return missing();
  const denied = authorise(exportAccess, actor, "export.make", { boardId: actor.boardId });
  if (denied) return denied;
  const found = await readAs(actor, async ({ trx }) => {
    const order = await trx
      .selectFrom("exportOrder")
      .select(["id", "format", "year"])
      .where("id", "=", orderId)
      .where("boardId", "=", actor.boardId)
      .executeTakeFirst();
    const board = await trx
      .selectFrom("board")
      .select(["id", "nameSv as name", "orgnr"])
      .where("id", "=", actor.boardId)
      .executeTakeFirst();
    return order && board ? { order: order as Order, board } : null;
  });
  if (!found) return missing();
  const place = takePlace(actor.boardId);
  if (!place) return refuse("export.busy");
  const { order, board } = found;
  return ok({
    name: exportFileName(board.id, order),
    type: formatAbout[order.format].type,
    pieces: place.heldBy(sent(actor, order, board)),
  });
}

async function* sent(actor: Actor, order: Order, board: Board): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let bytes = 0;
  const write = writers[order.format];
  for await (const piece of streamAs(actor, (step) => write(step, board, order.year))) {
    const chunk = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  await noteDelivery(actor, order, { bytes, sha256: hash.digest("hex") });
}

/** Not the button's own command: the same order may be fetched again. */
async function noteDelivery(
  actor: Actor,
  { id, format }: Order,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
): Promise<void> {
  const call = { actor, commandId: randomUUID() };
  await runCommand(call, "export.deliver", { id, sha256 }, async ({ trx, now }) => {
    await trx
      .insertInto("exportDelivery")
      .values({
        orderId: id,
        boardId: actor.boardId,
        deliveredAt: now,
        bytes: BigInt(bytes),
        sha256,
      })
      .execute();
    const subject = { type: "export", id };
    const detail = { format, bytes, sha256 };
    await recordAudit(trx, { actor, action: "export.deliver", subject, detail });
    return ok(null);
  });
}
