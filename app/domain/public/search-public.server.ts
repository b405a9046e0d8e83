import { sql } from "kysely";
import type { Ore } from "~ledger/amount";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";

export type FoundCall = {
  readonly id: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly county: string;
  readonly caseNumber: string;
  readonly closesAt: Instant;
};
export type FoundProject = {
  readonly id: string;
  readonly title: string;
  readonly organisationName: string;
  readonly county: string;
  readonly caseNumber: string;
  readonly granted: Ore;
};
type SearchAnswer = {
  readonly calls: readonly FoundCall[];
  readonly projects: readonly FoundProject[];
};

const MOST_HITS = 50;
const LONGEST_QUERY = 200;

/**
 * Published calls and funded projects that have the words: inflected as Swedish inflects them, or as they are written, also
 * within a word. Best match first; read as a visitor, whoever asks.
 */
export async function searchPublic(text: string): Promise<SearchAnswer> {
  const words = text.trim().slice(0, LONGEST_QUERY);
  if (words === "") return { calls: [], projects: [] };
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return readAs({ kind: "visitor" }, async ({ trx }) => {
    const calls = await sql<{
      id: string;
      titleSv: string;
      titleEn: string;
      county: string;
      caseNumber: string;
      closesAt: Instant;
    }>`
      select c.id, c.title_sv, c.title_en, b.county, c.case_number, c.closes_at
      from call c join board b on b.id = c.board_id
      cross join lateral (select concat_ws(' ', c.title_sv, c.title_en, c.case_number, b.county,
        c.definition #>> '{purpose,sv}', c.definition #>> '{purpose,en}', c.definition #>> '{audience,sv}') as said) d
      cross join lateral (select to_tsvector('swedish', d.said) as v, websearch_to_tsquery('swedish', ${words}) as q) t
      where c.status <> 'draft' and (t.v @@ t.q or d.said ilike ${like})
      order by ts_rank(t.v, t.q) desc, c.closes_at desc limit ${MOST_HITS}`.execute(trx);
    const projects = await sql<FoundProject>`
      select p.id, p.title, p.organisation_name, p.county, p.case_number, p.granted_ore as granted
      from published_project p
      cross join lateral (select concat_ws(' ', p.title, p.summary, p.organisation_name, p.case_number, p.county) as said) d
      cross join lateral (select to_tsvector('swedish', d.said) as v, websearch_to_tsquery('swedish', ${words}) as q) t
      where t.v @@ t.q or d.said ilike ${like}
      order by ts_rank(t.v, t.q) desc, p.published_at desc limit ${MOST_HITS}`.execute(trx);
    return {
      calls: calls.rows.map(({ titleSv, titleEn, ...call }) => ({
        ...call,
        title: { sv: titleSv, en: titleEn },
      })),
      projects: projects.rows,
    };
  });
}
