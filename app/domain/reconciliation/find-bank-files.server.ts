import { sql } from "kysely";
import { readBankFile, type BankFileWarning } from "~/gateways/bank-statement";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { asLine, lineRows, type BankLineRow } from "./find-lines.server";
import { reconciliationAccess } from "./reconciliation-access";

export type BankFileRow = {
  readonly id: string;
  readonly name: string;
  readonly importedAt: Instant;
  /** Null when the command line imported it. */
  readonly importedBy: string | null;
  readonly lines: number;
  readonly matched: number;
  readonly repeated: number;
};

/** The board's files, latest first. */
export async function findBankFiles(actor: Staff): Promise<Result<BankFileRow[]>> {
  const denied = authorise(reconciliationAccess, actor, "bankFile.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx }) =>
    ok(await fileRows(trx).orderBy("bankFile.importedAt", "desc").limit(200).execute()),
  );
}

export type ReadStatement = {
  readonly id: string;
  readonly ref: string;
  readonly account: string;
  readonly opening: Ore;
  readonly closing: Ore;
  readonly lines: readonly BankLineRow[];
  /** Lines that had come in before. */
  readonly repeats: readonly BankLineRow[];
};

export type ImportedFile = BankFileRow & {
  readonly sha256: string;
  readonly message: string;
  readonly statements: readonly ReadStatement[];
  /** What is odd in the file itself, as the reader says it. */
  readonly warnings: readonly BankFileWarning[];
};

/** One file: what was read of it, what is odd, and what every line was matched with. */
export async function findBankFile(actor: Staff, fileId: string): Promise<Result<ImportedFile>> {
  if (!isUuid(fileId)) return missing();
  const denied = authorise(reconciliationAccess, actor, "bankFile.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const row = await fileRows(trx)
      .select(["bankFile.sha256", "bankFile.content"])
      .where("bankFile.id", "=", fileId)
      .executeTakeFirst();
    if (!row) return missing();
    const { content, ...file } = row;
    const read = readBankFile(content);
    return ok({
      ...file,
      message: read.ok ? read.value.message : "",
      warnings: read.ok ? read.value.warnings : [],
      statements: await statementsOf(trx, fileId),
    });
  });
}

/** The file exactly as it came. */
export async function findBankFileContent(
  actor: Staff,
  fileId: string,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  if (!isUuid(fileId)) return missing();
  const denied = authorise(reconciliationAccess, actor, "bankFile.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("bankFile")
      .select(["name", "content"])
      .where("id", "=", fileId)
      .executeTakeFirst();
    return row ? ok({ name: row.name, bytes: new Uint8Array(row.content) }) : missing();
  });
}

const count = (from: string) => sql<number>`(select count(*)::int from ${sql.raw(from)}
  join bank_statement s on s.id = l.statement_id where s.file_id = bank_file.id)`;

const fileRows = (trx: Trx) =>
  trx
    .selectFrom("bankFile")
    .leftJoin("person", "person.id", "bankFile.importedBy")
    .select(["bankFile.id", "bankFile.name", "person.name as importedBy"])
    .select(sql<Instant>`bank_file.imported_at`.as("importedAt"))
    .select(count("bank_line l").as("lines"))
    .select(
      count(
        `bank_line l join (select bank_line_id from bank_match union all
          select bank_line_id from recovery_movement) m on m.bank_line_id = l.id`,
      ).as("matched"),
    )
    .select(count("bank_line_repeat l").as("repeated"));

async function statementsOf(trx: Trx, fileId: string): Promise<ReadStatement[]> {
  const statements = await trx
    .selectFrom("bankStatement")
    .select(["id", "statementRef as ref", "account", "openingOre", "closingOre"])
    .where("fileId", "=", fileId)
    .orderBy("no")
    .execute();
  const lines = await lineRows(trx).where("statement.fileId", "=", fileId).execute();
  const repeats = await lineRows(trx)
    .innerJoin("bankLineRepeat as again", "again.bankLineId", "line.id")
    .innerJoin("bankStatement as later", "later.id", "again.statementId")
    .select("later.id as laterId")
    .where("later.fileId", "=", fileId)
    .execute();
  return statements.map(({ openingOre, closingOre, ...statement }) => ({
    ...statement,
    opening: openingOre,
    closing: closingOre,
    lines: lines.filter(({ statementId }) => statementId === statement.id).map(asLine),
    repeats: repeats.filter(({ laterId }) => laterId === statement.id).map(asLine),
  }));
}
