import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { sum, type Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorPerson, type Staff, type System } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import type { IncomingLine, IncomingStatement, StoredLine } from "./bank-line";
import { matchLines } from "./match-lines.server";
import { readStatements } from "./read-statements.server";
import { reconciliationAccess } from "./reconciliation-access";
import { repeatsMovedAgain, statementFault } from "./statement-rules";

type Importer = Staff | System;

/** How many lines the file had: new ones, of them matched, and such as had come before. */
type ImportedLines = {
  readonly fileId: string;
  readonly lines: number;
  readonly matched: number;
  readonly repeated: number;
};

/**
 * Takes in a bank's statement, whole or not at all: the original with its hash, every line once, and for every line that
 * names one of our payments the posting of what the bank did, on the day the bank booked it (12 § anslagsförordningen).
 */
export async function importBankFile(
  call: { readonly actor: Importer; readonly commandId: string },
  input: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<ImportedLines>> {
  const { actor } = call;
  const { boardId } = actor;
  const denied = authorise(reconciliationAccess, actor, "bankFile.import", { boardId });
  if (denied) return denied;
  const read = readStatements(input.bytes);
  if (!read.ok) return read;
  const sha256 = createHash("sha256").update(input.bytes).digest("hex");
  const identity = { name: input.name, sha256 };
  return runCommand(call, "bankFile.import", identity, async (step) => {
    const { trx, now } = step;
    await oneImportAtATime(trx, boardId);
    const again = await alreadyImported(trx, sha256);
    if (again) return again;
    const { id: fileId } = await trx
      .insertInto("bankFile")
      .values({
        boardId,
        name: input.name,
        sha256,
        content: Buffer.from(input.bytes),
        importedBy: actorPerson(actor),
        importedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const stored: StoredLine[] = [];
    for (const statement of read.value) {
      const lines = await storeStatement(step, actor, fileId, statement);
      if (!lines.ok) return lines;
      stored.push(...lines.value);
    }
    const matched = await matchLines(step, actor, fileId, stored);
    if (!matched.ok) return matched;
    await recordAudit(trx, {
      actor,
      action: "bankFile.import",
      subject: { type: "bankFile", id: fileId },
      detail: { sha256, lines: stored.length, matched: matched.value },
    });
    const all = read.value.reduce((count, { lines }) => count + lines.length, 0);
    const lines = stored.length;
    return ok({ fileId, lines, matched: matched.value, repeated: all - lines });
  });
}

/** Two imports of one board never judge the same balances or lines at once. */
const oneImportAtATime = (trx: Trx, boardId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`bankFile/${boardId}`}, 0))`.execute(trx);

async function alreadyImported(trx: Trx, sha256: string) {
  const found = await trx
    .selectFrom("bankFile")
    .select(["name", "importedAt"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return found && refuse("bankFile.alreadyImported", { name: found.name, at: found.importedAt });
}

/** Keeps a statement and its new lines; a line that has come before is noted, never booked again. */
async function storeStatement(
  { trx, today }: Step,
  actor: Importer,
  fileId: string,
  statement: IncomingStatement,
): Promise<Result<StoredLine[]>> {
  const { boardId } = actor;
  const board = await trx
    .selectFrom("board")
    .select("bankgiro")
    .where("id", "=", boardId)
    .executeTakeFirst();
  if (!board) return missing();
  const earlier = await earlierStatements(trx, statement);
  if (earlier.sameRef) {
    return refuse("bankFile.statementAlreadyImported", { statement: statement.ref });
  }
  const known = await knownLines(trx, statement.lines);
  const repeats = statement.lines.filter(({ fingerprint }) => known.has(fingerprint));
  const repeated = sum(repeats.map(({ amount }) => amount));
  const { previousClosing } = earlier;
  const around = { account: board.bankgiro, today, previousClosing, repeated };
  const fault = statementFault(statement, around);
  if (fault) return fault;
  const { id: statementId } = await trx
    .insertInto("bankStatement")
    .values({
      fileId,
      boardId,
      statementRef: statement.ref,
      account: statement.account,
      currency: statement.currency,
      openingOre: statement.opening,
      closingOre: statement.closing,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (repeats.length > 0) {
    const movedAgain = repeatsMovedAgain(statement.opening, previousClosing, repeated);
    const values = repeats.flatMap(({ fingerprint }) => {
      const bankLineId = known.get(fingerprint);
      return bankLineId ? [{ statementId, bankLineId, boardId, movedAgain }] : [];
    });
    await trx.insertInto("bankLineRepeat").values(values).execute();
  }
  const fresh = statement.lines.filter(({ fingerprint }) => !known.has(fingerprint));
  return ok(fresh.map((line) => ({ ...line, statementId })));
}

type Earlier = { readonly sameRef: boolean; readonly previousClosing: Ore | null };

async function earlierStatements(
  trx: Trx,
  { account, ref }: Pick<IncomingStatement, "account" | "ref">,
): Promise<Earlier> {
  const ofAccount = trx.selectFrom("bankStatement").where("account", "=", account);
  const same = await ofAccount.select("id").where("statementRef", "=", ref).executeTakeFirst();
  const latest = await ofAccount.select("closingOre").orderBy("no", "desc").executeTakeFirst();
  return { sameRef: Boolean(same), previousClosing: latest?.closingOre ?? null };
}

async function knownLines(trx: Trx, lines: readonly IncomingLine[]): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom("bankLine")
    .select(["id", "fingerprint"])
    .where("fingerprint", "=", sql<string>`any(${lines.map(({ fingerprint }) => fingerprint)})`)
    .execute();
  return new Map(rows.map(({ id, fingerprint }) => [fingerprint, id]));
}
