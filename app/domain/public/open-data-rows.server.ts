/** The rows of the open data, a page at a time, so that a set of any size takes little memory. Read as a visitor. */
import { sql } from "kysely";
import { kronor, ore } from "~ledger/amount";
import { readAs } from "../shared/command.server";
import { openDataFields, type OpenDataRow, type OpenDataSet } from "./open-data";

const PAGE = 500;

type Found = { readonly id: string; readonly ore: bigint } & Record<string, string | bigint | null>;

/** The rows in order of their ids. */
export async function* openDataRows(set: OpenDataSet): AsyncGenerator<OpenDataRow> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await pages[set](after);
    for (const row of rows) yield rowOf(set, row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

function rowOf(set: OpenDataSet, found: Found): OpenDataRow {
  return Object.fromEntries(
    openDataFields[set].map((field) => [
      field,
      field.endsWith("_sek") ? kronor(ore(found.ore)) : String(found[camel(field)] ?? ""),
    ]),
  );
}

const camel = (field: string): string =>
  field.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());

const pages: Record<OpenDataSet, (after: string) => Promise<Found[]>> = {
  calls: (after) =>
    readAs({ kind: "visitor" }, async ({ trx, now }) => {
      const { rows } = await sql<Found>`
        select c.id, c.case_number, b.name_sv as board, b.id as county_code, c.title_sv, c.title_en,
          case when ${now}::timestamptz < c.opens_at then 'upcoming'
            when c.status = 'published' and ${now}::timestamptz <= c.closes_at then 'open' else 'closed' end as status,
          c.opens_at, c.closes_at, c.decision_on,
          (select sum(e.amount_ore)::bigint from call_envelope e where e.call_id = c.id) as ore,
          h.name_sv as appropriation_board, p.name_sv as paying_board
        from call c join board b on b.id = c.board_id
        join board h on h.id = c.holding_board_id join board p on p.id = c.paying_board_id
        where c.status <> 'draft' and c.id > ${after}::uuid order by c.id limit ${PAGE}`.execute(
        trx,
      );
      return rows;
    }),
  projects: (after) =>
    readAs({ kind: "visitor" }, async ({ trx }) => {
      const { rows } = await sql<Found>`
        select p.id, p.case_number, b.name_sv as board, p.board_id as county_code, p.call_id,
          p.call_title_sv as call_title, p.title, p.summary, p.organisation_name as organisation,
          p.orgnr as organisation_number, p.organisation_type, p.starts_on, p.ends_on, p.status, p.published_at,
          p.granted_ore as ore, h.name_sv as appropriation_board, y.name_sv as paying_board
        from published_project p join board b on b.id = p.board_id join call c on c.id = p.call_id
        join board h on h.id = c.holding_board_id join board y on y.id = c.paying_board_id
        where p.id > ${after}::uuid order by p.id limit ${PAGE}`.execute(trx);
      return rows;
    }),
};
