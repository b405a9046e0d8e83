import { sql } from "kysely";
import type { BankFileHead } from "~/gateways/bank-statement";
import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorPerson } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { hashOf, inMemory, partsIn, type BankSource } from "./bank-source.server";
import type { Importer } from "./importer";
import { importStatements } from "./import-statements.server";
import { reconciliationAccess } from "./reconciliation-access";
import { stageFile, type StagedFile } from "./stage-file.server";
import { storeNotices } from "./store-notices.server";
import { takeStatuses } from "./take-statuses.server";

/** How many lines the file had: new ones, of them matched, and such as had come before. */
type ImportedLines = {
  readonly fileId: string;
  readonly lines: number;
  readonly matched: number;
  readonly repeated: number;
};

/**
 * Takes in a bank's file, whole or not at all: the original with its hash, and by its content
 * - a statement (camt.053): every line once, and for every line that names one of our payments the posting of what the bank
 *   did, on the day the bank booked it (12 § anslagsförordningen);
 * - an answer about sent payments (pain.002): what the bank refuses is owed again;
 * - a notice (camt.054, BgMax): what is in the sums of the statement; never booked itself.
 * A file of any length takes the memory of a batch of lines.
 */
export async function importBankFile(
  call: { readonly actor: Importer; readonly commandId: string },
  input: BankSource | { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<ImportedLines>> {
  const { actor } = call;
  const { boardId } = actor;
  const denied = authorise(reconciliationAccess, actor, "bankFile.import", { boardId });
  if (denied) return denied;
  const source = "bytes" in input ? inMemory(input) : input;
  const sha256 = await hashOf(source);
  const identity = { name: source.name, sha256 };
  return runCommand(call, "bankFile.import", identity, async (step) => {
    const { trx } = step;
    await oneImportAtATime(trx, boardId);
    const again = await alreadyImported(trx, sha256);
    if (again) return again;
    const staged = await stageFile(trx, source);
    if (!staged.ok) return staged;
    const { head } = staged.value;
    if (head.kind === "interimReport") {
      return refuse("bankFile.notStatement", { at: "line 1", message: head.message || "–" });
    }
    const fileId = await keepFile(step, actor, source, sha256, head);
    const taken = await takeContent(step, actor, fileId, staged.value);
    if (!taken.ok) return taken;
    const { lines, matched } = taken.value;
    await recordAudit(trx, {
      actor,
      action: "bankFile.import",
      subject: { type: "bankFile", id: fileId },
      detail: { sha256, lines, matched },
    });
    return ok({ fileId, ...taken.value });
  });
}

async function takeContent(
  step: Step,
  actor: Importer,
  fileId: string,
  staged: StagedFile,
): Promise<Result<Omit<ImportedLines, "fileId">>> {
  const board = await step.trx
    .selectFrom("board")
    .select("bankgiro")
    .where("id", "=", actor.boardId)
    .executeTakeFirst();
  if (!board) return missing();
  const { bankgiro } = board;
  switch (staged.head.kind) {
    case "statusReport":
      return takeStatuses(step, actor, fileId, staged);
    case "notification":
      return storeNotices(step, actor, fileId, staged, bankgiro);
    default:
      return importStatements(step, actor, fileId, staged, bankgiro);
  }
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

/** The original, exactly as it came. */
async function keepFile(
  { trx, now }: Step,
  actor: Importer,
  source: BankSource,
  sha256: string,
  { kind, message, warnings }: BankFileHead,
): Promise<string> {
  const { boardId } = actor;
  const { id: fileId } = await trx
    .insertInto("bankFile")
    .values({
      boardId,
      name: source.name,
      sha256,
      kind,
      message,
      warnings: JSON.stringify(warnings),
      importedBy: actorPerson(actor),
      importedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  let no = 0;
  for await (const content of partsIn(source)) {
    await trx.insertInto("bankFilePart").values({ fileId, no: ++no, boardId, content }).execute();
  }
  return fileId;
}
