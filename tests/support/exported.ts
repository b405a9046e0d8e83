/** Files of the books as tests fetch them, and the demo's books to fetch them from. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { loadDemo } from "../../app/cli/demo/load";
import { deliverExport, orderExport } from "~/domain/exports/index.server";
import type { ExportFormat } from "~/domain/exports/index";
import type { Staff, System } from "~/domain/shared/actor";
import type { BoardId } from "~/domain/shared/ids";
import { as, done } from "./builders";
import { useTestDatabase } from "./database";

export const exporter = (boardId = "12"): System => ({
  kind: "system",
  name: "export",
  boardId: boardId as BoardId,
});

/** Orders a file and takes all of it. */
export async function exported(
  format: ExportFormat,
  year: number | null = null,
  actor: Staff | System = exporter(),
): Promise<Buffer> {
  const { orderId } = done(await orderExport(as(actor), { format, year }));
  return whole(done(await deliverExport(actor, orderId)).pieces);
}

export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

/** The demo's story on a database of its own, told once for the file. */
export function useDemoBooks(until = "settled") {
  const db = useTestDatabase();
  const before = process.env.DATA_DIR;
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  beforeAll(async () => {
    process.env.DATA_DIR = folder;
    await loadDemo({ until });
  }, 180_000);
  afterAll(() => {
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return db;
}
