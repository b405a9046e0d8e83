/** A page of a statement of cases, with the sums of every page, in one query. */
import { sql, type RawBuilder } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { StatementCase, StatementQuestion } from "./statement";

type Asked = Omit<StatementQuestion<string>, "sort">;

/** What a statement is made of. */
type StatementParts = {
  /** Common table expressions; the last is `whole`: a row for each case, `project` its id. */
  readonly relations: RawBuilder<unknown>;
  /** Which rows of `whole` are wanted. */
  readonly where: RawBuilder<boolean>;
  /** The column it is ordered by; equals are in the order of their names. */
  readonly order: RawBuilder<unknown>;
  /** JSON of what is told of the rows that were asked for, which are `asked`. */
  readonly sums: RawBuilder<unknown>;
  /** Rows of a page; all rows without. */
  readonly size?: number;
};

export type StatementRow = {
  readonly project: string;
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly organisation: string | null;
  readonly lastDay: PlainDate | null;
};

type Found<Row, Sums> = {
  readonly rows: readonly Row[];
  readonly sums: Sums;
  readonly total: number;
};

/** Amounts come as text: JSON has no numbers that are large enough. */
export async function statementPage<Row extends StatementRow, Sums>(
  trx: Trx,
  { page, isBackwards, ...asked }: Asked,
  { relations, where, order, sums, size }: StatementParts,
): Promise<Found<Row, Sums>> {
  const way = isBackwards ? sql`desc` : sql`asc`;
  const { rows } = await sql<Found<Row, Sums>>`
    with ${relations}, asked as (
      select w.*, n.title, n."caseNumber", n.organisation, s.ends_on as "lastDay"
      from whole w
      left join case_places() s on s.id::text = w.project
      left join (
        select a.id, coalesce(p.title, a.title) as title, a.case_number as "caseNumber", o.name as organisation
        from application a join organisation o on o.id = a.organisation_id left join project p on p.id = a.id
        where a.board_id = app_board()) n on n.id::text = w.project
      where ${where} and ${isAskedFor(asked)})
    select (select count(*)::int from asked) as total, (${sums}) as sums,
      (select coalesce(json_agg(to_json(r) order by r.place), '[]') from (
        select k.*, row_number() over (order by ${order} ${way} nulls last, k.title nulls last, k.project) as place
        from asked k order by place limit ${size ?? null}::int offset ${size ? (page - 1) * size : 0}) r) as rows`.execute(
    trx,
  );
  const [found] = rows;
  if (!found) throw new Error("a statement has no answer");
  return found;
}

/** Where a case belongs is known to all; its name is looked for only where the reader may see it. */
function isAskedFor({ item, call, activity, text }: Partial<Asked>): RawBuilder<boolean> {
  const like = text === undefined ? null : `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<boolean>`(${item ?? null}::text is null or s.item_id::text = ${item ?? null})
    and (${call ?? null}::text is null or s.call_id::text = ${call ?? null})
    and (${activity ?? null}::text is null or s.activity = ${activity ?? null})
    and (${like}::text is null or n.title ilike ${like} or n.organisation ilike ${like} or n."caseNumber" ilike ${like})`;
}

/** A column as it is written; an id would be turned into snake case. */
export const column = (name: string): RawBuilder<unknown> => sql.raw(`"${name}"`);

export const oreOf = (text: string | null): Ore => ore(BigInt(text ?? 0));

export const caseOf = ({
  project,
  title,
  caseNumber,
  organisation,
}: StatementRow): StatementCase => ({
  projectId: project,
  named: title === null ? null : { title, caseNumber, organisation: organisation ?? "" },
});
