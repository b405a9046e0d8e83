import { sql } from "kysely";
import type { BankFileWarning } from "~/gateways/bank-statement";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs, streamAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { asLine, lineRows, type BankLineRow } from "./find-lines.server";
import { findNotices, findStatuses, type Notice, type StatusRow } from "./find-told.server";
import { reconciliationAccess } from "./reconciliation-access";

export type BankFileKindKept = "statement" | "notification" | "statusReport";

export type BankFileRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: BankFileKindKept;
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
  readonly moneyIn: Ore;
  readonly moneyOut: Ore;
  readonly closing: Ore;
  readonly lastDay: PlainDate | null;
  /** At most as many as a page can show. */
  readonly lines: readonly BankLineRow[];
  /** Lines that had come in before. */
  readonly repeats: readonly BankLineRow[];
};

export type ImportedFile = BankFileRow & {
  readonly sha256: string;
  readonly message: string;
  readonly statements: readonly ReadStatement[];
  /** What a camt.054 or BgMax tells; what the bank answers in a pain.002. */
  readonly notices: readonly Notice[];
  readonly statuses: readonly StatusRow[];
  /** True when there is more than the page shows, and how many lines it shows at most. */
  readonly isCut: boolean;
  readonly most: number;
  /** What is odd in the file itself, as the reader says it. */
  readonly warnings: readonly BankFileWarning[];
};

const MOST_SHOWN = 500;

/** One file: what was read of it, what is odd, and what every line was matched with. */
export async function findBankFile(actor: Staff, fileId: string): Promise<Result<ImportedFile>> {
  if (!isUuid(fileId)) return missing();
  const denied = authorise(reconciliationAccess, actor, "bankFile.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const row = await fileRows(trx)
      .select(["bankFile.sha256", "bankFile.message", "bankFile.warnings"])
      .where("bankFile.id", "=", fileId)
      .executeTakeFirst();
    if (!row) return missing();
    const { warnings, ...file } = row;
    const notices = await findNotices(trx, fileId, MOST_SHOWN);
    const statuses = await findStatuses(trx, fileId, MOST_SHOWN);
    return ok({
      ...file,
      warnings: warnings as readonly BankFileWarning[],
      statements: await statementsOf(trx, fileId),
      notices,
      statuses,
      isCut: file.lines + file.repeated > MOST_SHOWN,
      most: MOST_SHOWN,
    });
  });
}

/** The file exactly as it came, piece by piece. */
export async function findBankFileContent(
  actor: Staff,
  fileId: string,
): Promise<Result<{ name: string; parts: AsyncGenerator<Uint8Array> }>> {
  if (!isUuid(fileId)) return missing();
  const denied = authorise(reconciliationAccess, actor, "bankFile.read", actor);
  if (denied) return denied;
  const file = await readAs(actor, ({ trx }) =>
    trx.selectFrom("bankFile").select("name").where("id", "=", fileId).executeTakeFirst(),
  );
  return file
    ? ok({ name: file.name, parts: streamAs(actor, ({ trx }) => partsOf(trx, fileId)) })
    : missing();
}

async function* partsOf(trx: Trx, fileId: string): AsyncGenerator<Uint8Array> {
  for (let no = 1; ; no++) {
    const part = await trx
      .selectFrom("bankFilePart")
      .select("content")
      .where("fileId", "=", fileId)
      .where("no", "=", no)
      .executeTakeFirst();
    if (!part) return;
    yield part.content;
  }
}

const count = (from: string) => sql<number>`(select count(*)::int from ${sql.raw(from)}
  join bank_statement s on s.id = l.statement_id where s.file_id = bank_file.id)`;

const told = sql<number>`((select count(*)::int from bank_notice n where n.file_id = bank_file.id)
  + (select count(*)::int from bank_payment_status p where p.file_id = bank_file.id))`;

const fileRows = (trx: Trx) =>
  trx
    .selectFrom("bankFile")
    .leftJoin("person", "person.id", "bankFile.importedBy")
    .select(["bankFile.id", "bankFile.name", "person.name as importedBy"])
    .select(sql<BankFileKindKept>`bank_file.kind`.as("kind"))
    .select(sql<Instant>`bank_file.imported_at`.as("importedAt"))
    .select(sql<number>`${count("bank_line l")} + ${told}`.as("lines"))
    .select(
      sql<number>`${count("bank_line l join bank_match m on m.bank_line_id = l.id and m.undone_at is null")} + ${told}`.as(
        "matched",
      ),
    )
    .select(count("bank_line_repeat l").as("repeated"));

async function statementsOf(trx: Trx, fileId: string): Promise<ReadStatement[]> {
  const { rows: statements } = await sql<Omit<ReadStatement, "lines" | "repeats">>`
    select s.id, s.statement_ref as ref, s.account, s.opening_ore as opening, s.closing_ore as closing,
      coalesce(sum(l.amount_ore) filter (where l.amount_ore > 0), 0)::bigint as money_in,
      coalesce(sum(l.amount_ore) filter (where l.amount_ore < 0), 0)::bigint as money_out, max(l.booked_on) as last_day
    from bank_statement s left join (
      select statement_id, booked_on, amount_ore from bank_line
      union all
      select r.statement_id, o.booked_on, o.amount_ore from bank_line_repeat r join bank_line o on o.id = r.bank_line_id
    ) l on l.statement_id = s.id
    where s.file_id = ${fileId}::uuid group by s.id order by s.no limit ${MOST_SHOWN}`.execute(trx);
  const lines = await lineRows(trx)
    .where("statement.fileId", "=", fileId)
    .limit(MOST_SHOWN)
    .execute();
  const repeats = await lineRows(trx)
    .innerJoin("bankLineRepeat as again", "again.bankLineId", "line.id")
    .innerJoin("bankStatement as later", "later.id", "again.statementId")
    .select("later.id as laterId")
    .where("later.fileId", "=", fileId)
    .limit(MOST_SHOWN)
    .execute();
  return statements.map((statement) => ({
    ...statement,
    lines: lines.filter(({ statementId }) => statementId === statement.id).map(asLine),
    repeats: repeats.filter(({ laterId }) => laterId === statement.id).map(asLine),
  }));
}
