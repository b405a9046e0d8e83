import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { ok, refuse, type Refusal, type Result } from "../shared/result";
import type { StagedStatement } from "./stage-file.server";
import { repeatsMovedAgain, statementFault } from "./statement-rules";

type Around = { readonly boardId: string; readonly account: string; readonly today: PlainDate };
type Checked = StagedStatement & { readonly opening: Ore; readonly closing: Ore };
/** A kept statement: its id, and whether the money of its repeated lines moved again. */
export type KeptStatement = {
  readonly number: number;
  readonly id: string;
  readonly movedAgain: boolean;
};

/** Keeps the statements of a file, in its order, or refuses the first that cannot be trusted. */
export async function storeStatements(
  trx: Trx,
  fileId: string,
  staged: readonly StagedStatement[],
  around: Around,
): Promise<Result<KeptStatement[]>> {
  const moved = await movedIn(trx);
  const earlier = await earlierStatements(trx, staged);
  const closings = new Map(earlier.closings);
  const refs = new Set(earlier.refs);
  const kept: (Checked & { readonly movedAgain: boolean })[] = [];
  for (const statement of staged) {
    const { ref, account, opening, closing } = statement;
    if (opening === null || closing === null) {
      return refuse("bankFile.noBalance", { statement: ref });
    }
    const key = JSON.stringify([account, ref]);
    if (refs.has(key)) return refuse("bankFile.statementAlreadyImported", { statement: ref });
    refs.add(key);
    const lines = moved.get(statement.number) ?? nothing;
    const previousClosing = closings.get(account) ?? null;
    const { repeated } = lines;
    const fault: Refusal | null = statementFault(
      { ...statement, ...lines, opening, closing },
      { ...around, previousClosing, repeated },
    );
    if (fault) return fault;
    closings.set(account, closing);
    const movedAgain = repeatsMovedAgain(opening, previousClosing, repeated);
    kept.push({ ...statement, opening, closing, movedAgain });
  }
  return ok(await insertStatements(trx, fileId, around.boardId, kept));
}

type Lines = {
  readonly moved: Ore;
  /** Of lines that have come before, in another file or in this one. */
  readonly repeated: Ore;
  readonly latestDay: PlainDate | null;
};
const nothing: Lines = { moved: ore(0n), repeated: ore(0n), latestDay: null };

async function movedIn(trx: Trx): Promise<Map<number, Lines>> {
  const { rows } = await sql<{
    statement: number;
    moved: string;
    repeated: string;
    latestDay: PlainDate;
  }>`
    select statement, sum(amount)::text as moved, max(booked_on) as latest_day,
      coalesce(sum(amount) filter (where known_id is not null or times > 1), 0)::text as repeated
    from judged_line group by statement`.execute(trx);
  return new Map(
    rows.map(({ statement, moved, repeated, latestDay }) => [
      statement,
      { moved: ore(BigInt(moved)), repeated: ore(BigInt(repeated)), latestDay },
    ]),
  );
}

/** The last closing balance of each account, and which of the file's statements have come before. */
async function earlierStatements(trx: Trx, staged: readonly StagedStatement[]) {
  const accounts = [...new Set(staged.map(({ account }) => account))];
  const latest = await trx
    .selectFrom("bankStatement")
    .distinctOn("account")
    .select(["account", "closingOre"])
    .where("account", "=", sql<string>`any(${accounts})`)
    .orderBy("account")
    .orderBy("no", "desc")
    .execute();
  const { rows } = await sql<{ account: string; ref: string }>`
    select s.account, s.statement_ref as ref from bank_statement s
    join unnest(${staged.map(({ account }) => account)}::text[], ${staged.map(({ ref }) => ref)}::text[]) as own (account, ref)
      on own.account = s.account and own.ref = s.statement_ref`.execute(trx);
  return {
    closings: latest.map(({ account, closingOre }) => [account, closingOre] as const),
    refs: rows.map(({ account, ref }) => JSON.stringify([account, ref])),
  };
}

async function insertStatements(
  trx: Trx,
  fileId: string,
  boardId: string,
  kept: readonly (Checked & { readonly movedAgain: boolean })[],
): Promise<KeptStatement[]> {
  const of = <T>(pick: (statement: Checked) => T) => kept.map(pick);
  const { rows } = await sql<{ id: string; account: string; ref: string }>`
    insert into bank_statement (file_id, board_id, statement_ref, account, currency, opening_ore, closing_ore)
    select ${fileId}::uuid, ${boardId}, ref, account, currency, opening, closing
    from unnest(${of((s) => s.ref)}::text[], ${of((s) => s.account)}::text[], ${of((s) => s.currency)}::text[],
      ${of((s) => s.opening.toString())}::bigint[], ${of((s) => s.closing.toString())}::bigint[])
      with ordinality as s (ref, account, currency, opening, closing, place) order by place
    returning id, account, statement_ref as ref`.execute(trx);
  const ids = new Map(rows.map(({ id, account, ref }) => [JSON.stringify([account, ref]), id]));
  return kept.map(({ number, account, ref, movedAgain }) => ({
    number,
    id: ids.get(JSON.stringify([account, ref])) ?? "",
    movedAgain,
  }));
}
