import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore } from "~ledger/amount";
import { actorPerson } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import type { Importer } from "./importer";
import { judgeLines } from "./judge-lines.server";
import type { StoredLine } from "./bank-line";
import { matchLines } from "./match-lines.server";
import { findOpenDays } from "./open-day.server";
import type { StagedFile } from "./stage-file.server";
import { storeStatements, type KeptStatement } from "./store-statements.server";

type Counted = { readonly lines: number; readonly matched: number; readonly repeated: number };

/** Keeps and matches the statements of a staged file; lines that have come before are noted, never booked again. */
export async function importStatements(
  step: Step,
  actor: Importer,
  fileId: string,
  { statements }: StagedFile,
  bankgiro: string,
): Promise<Result<Counted>> {
  const { trx, today } = step;
  const { boardId } = actor;
  await judgeLines(trx, statements);
  const around = { boardId, account: bankgiro, today };
  const kept = await storeStatements(trx, fileId, statements, around);
  if (!kept.ok) return kept;
  const openDay = await findOpenDays(trx, today);
  let [lines, matched] = [0, 0];
  for await (const batch of newLines(trx, kept.value)) {
    const done = await matchLines(step, actor, { fileId, openDay }, batch);
    if (!done.ok) return done;
    lines += batch.length;
    matched += done.value;
  }
  const repeated = await noteRepeats(trx, boardId, kept.value);
  await openDifferences(step, actor, fileId);
  return ok({ lines, matched, repeated });
}

const BATCH = 1000;

/** The lines that are new, in the order in which they are matched. */
async function* newLines(
  trx: Trx,
  kept: readonly KeptStatement[],
): AsyncGenerator<readonly StoredLine[]> {
  const ids = new Map(kept.map(({ number, id }) => [number, id]));
  let after = 0;
  for (;;) {
    const { rows } = await sql<Row>`
      select seq, statement, position, booked_on, amount::text, reference, counterparty, counterparty_account, remittance,
        bank_reference, return_reason, fingerprint
      from judged_line where seq > ${after} and known_id is null and times = 1 order by seq limit ${BATCH}`.execute(
      trx,
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
    yield rows.map(({ statement, amount, ...line }) => ({
      position: line.position,
      bookedOn: line.bookedOn,
      reference: line.reference,
      counterparty: line.counterparty,
      counterpartyAccount: line.counterpartyAccount,
      remittance: line.remittance,
      bankReference: line.bankReference,
      returnReason: line.returnReason,
      fingerprint: line.fingerprint,
      amount: ore(BigInt(amount)),
      isReturn: line.returnReason !== null,
      statementId: ids.get(statement) ?? "",
    }));
  }
}

type Row = Omit<StoredLine, "amount" | "statementId" | "isReturn" | "bookedOn"> & {
  readonly seq: number;
  readonly statement: number;
  readonly bookedOn: PlainDate;
  readonly amount: string;
};

async function noteRepeats(
  trx: Trx,
  boardId: string,
  kept: readonly KeptStatement[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into bank_line_repeat (statement_id, bank_line_id, board_id, moved_again)
    select s.id, l.id, ${boardId}, s.moved_again
    from judged_line j
    join unnest(${kept.map(({ number }) => number)}::int[], ${kept.map(({ id }) => id)}::uuid[],
      ${kept.map(({ movedAgain }) => movedAgain)}::bool[]) s (no, id, moved_again) on s.no = j.statement
    join bank_line l on l.fingerprint = j.fingerprint
    where j.known_id is not null or j.times > 1
    on conflict do nothing`.execute(trx);
  return Number(numAffectedRows ?? 0n);
}

/** What no payment explains is somebody's to investigate: whoever took in the file, until another is named. */
async function openDifferences({ trx, now }: Step, actor: Importer, fileId: string): Promise<void> {
  await sql`
    insert into bank_difference (board_id, bank_line_id, repeated_in, cause, owner_id, opened_at)
    select l.board_id, l.id, null::uuid, l.oddity, ${actorPerson(actor)}::uuid, ${now}::timestamptz
    from bank_line l join bank_statement s on s.id = l.statement_id
    where s.file_id = ${fileId}::uuid and l.oddity is not null
    union all
    select r.board_id, r.bank_line_id, r.statement_id, 'moved_again', ${actorPerson(actor)}::uuid, ${now}::timestamptz
    from bank_line_repeat r join bank_statement s on s.id = r.statement_id
    where s.file_id = ${fileId}::uuid and r.moved_again`.execute(trx);
}
