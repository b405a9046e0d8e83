import { inSnapshot } from "~db/transaction";
import type { System } from "../shared/actor";
import type { BoardId } from "../shared/ids";
import { ok, refuse, type Result } from "../shared/result";
import { readStatements } from "./read-statements.server";
import { isSameAccount } from "./statement-rules";

/**
 * Who imports a file from the command line: the program, for the one board whose account the file is about. `boardId` says
 * which when several boards share an account number.
 */
export async function findImporter(
  bytes: Uint8Array,
  boardId: string | null = null,
): Promise<Result<System>> {
  const read = readStatements(bytes);
  if (!read.ok) return read;
  const account = read.value[0]?.account ?? "";
  const boards = await inSnapshot({}, ({ trx }) =>
    trx.selectFrom("board").select(["id", "bankgiro"]).orderBy("id").execute(),
  );
  const [own, ...others] = boards.filter(
    ({ id, bankgiro }) => isSameAccount(bankgiro, account) && (!boardId || id === boardId),
  );
  if (!own) return refuse("bankFile.nobodysAccount", { account });
  if (others.length > 0) return refuse("bankFile.severalBoards", { account });
  return ok({ kind: "system", name: "command-line", boardId: own.id as BoardId });
}
