import { sql } from "kysely";
import { fileStore } from "../../gateways/files";
import { virusScanner, type Scan } from "../../gateways/virus-scan";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";

/**
 * A kept file's bytes. With a scanner, the board opens only what is clean; whoever sent a file may read it back while it
 * waits. What something was found in is opened by nobody.
 */
export async function openScanned(actor: Actor, sha256: string): Promise<Result<Buffer>> {
  const verdict = await readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Pick<Scan, "verdict">>`
      select file_verdict(${sha256}) as verdict`.execute(trx);
    return rows[0]?.verdict ?? "unscanned";
  });
  if (verdict === "infected") return refuse("file.foundInfected");
  if (verdict !== "clean" && actor.kind === "staff" && virusScanner())
    return refuse("file.unscanned");
  const bytes = await fileStore().read(sha256);
  return bytes ? ok(bytes) : missing();
}
