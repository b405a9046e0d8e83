import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";
import type { NamedSource } from "./account-name";

type Subject = { readonly type: string; readonly id: string };
type Row = {
  type: string;
  id: string;
  sv: string;
  en: string;
  number: string | null;
  note: string | null;
  at: string;
};

/** The names of what entries and audit notes are about, in one question; `at` is the id in the address of its page. */
export async function nameSubjects(
  trx: Trx,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => NamedSource> {
  const ids = [...new Set(subjects.map(({ id }) => id))].filter(isUuid);
  const boards = subjects.flatMap(({ type, id }) => (type === "board" ? [id] : []));
  const rows = ids.length + boards.length > 0 ? await findNames(trx, ids, boards) : [];
  const found = new Map(rows.map((row) => [`${row.type} ${row.id}`, row]));
  return ({ type, id }) => {
    const row = found.get(`${type} ${id}`);
    return row
      ? {
          type,
          id,
          name: { sv: row.sv, en: row.en },
          number: row.number,
          note: row.note,
          at: row.at,
        }
      : { type, id, name: null, number: null, note: null, at: id };
  };
}

async function findNames(trx: Trx, ids: readonly string[], boards: readonly string[]) {
  const { rows } = await sql<Row>`
    with wanted as (select unnest(${ids}::uuid[]) as id)
    select 'application' as type, a.id::text, a.title as sv, a.title as en, null as number, a.case_number as note, a.id::text as at
    from application a join wanted using (id)
    union all
    select 'project', p.id::text, p.title, p.title, null, a.case_number, p.id::text
    from project p join wanted using (id) join application a on a.id = p.application_id
    union all
    select 'decision', d.id::text, a.title, a.title, null, a.case_number, d.id::text
    from decision d join wanted using (id) join application a on a.id = d.application_id
    union all
    select 'assessment', s.id::text, a.title, a.title, null, a.case_number, a.id::text
    from assessment s join wanted using (id) join application a on a.id = s.application_id
    union all
    select 'claim', c.id::text, p.title, p.title, c.no::text, a.case_number, c.id::text
    from claim c join wanted using (id) join project p on p.id = c.project_id join application a on a.id = p.application_id
    union all
    select 'paymentOrder', o.id::text, p.title, p.title, null, o.reference, o.id::text
    from payment_order o join wanted using (id) join project p on p.id = o.project_id
    union all
    select 'paymentRun', r.id::text, r.message_id, r.message_id, r.no::text, null, r.id::text from payment_run r join wanted using (id)
    union all
    select 'bankFile', b.id::text, b.name, b.name, null, null, b.id::text from bank_file b join wanted using (id)
    union all
    select 'bankLine', l.id::text, coalesce(l.counterparty, l.reference, l.booked_on::text), coalesce(l.counterparty, l.reference, l.booked_on::text),
      null, l.booked_on::text, l.id::text
    from bank_line l join wanted using (id)
    union all
    select 'difference', d.id::text, coalesce(l.counterparty, l.reference, l.booked_on::text), coalesce(l.counterparty, l.reference, l.booked_on::text),
      null, l.booked_on::text, d.id::text
    from bank_difference d join wanted using (id) join bank_line l on l.id = d.bank_line_id
    union all
    select 'call', c.id::text, c.title_sv, c.title_en, null, c.case_number, c.id::text from call c join wanted using (id)
    union all
    select 'appropriation', i.id::text, i.name || ' ' || i.year, i.name || ' ' || i.year, null, i.code, i.id::text
    from appropriation_item i join wanted using (id)
    union all
    select 'receivedFund', f.id::text, f.purpose, f.purpose, null, f.agreement_number, f.id::text from received_fund f join wanted using (id)
    union all
    select 'activity', y.id::text, y.name, y.name, null, y.code, y.id::text from activity y join wanted using (id)
    union all
    ${ofProjects}
    union all
    select 'organisation', o.id::text, o.name, o.name, null, o.orgnr, o.id::text from organisation o join wanted using (id)
    union all
    select 'payeeAccount', y.id::text, o.name, o.name, null, y.number, o.id::text
    from payee_account y join wanted using (id) join organisation o on o.id = y.organisation_id
    union all
    select 'person', p.id::text, p.name, p.name, null, null, p.id::text from person p join wanted using (id)
    union all
    select 'export', x.id::text, concat_ws(' ', x.format, x.year), concat_ws(' ', x.format, x.year), null, null, x.id::text
    from export_order x join wanted using (id)
    union all
    select 'board', b.id, b.name_sv, b.name_en, null, b.id, b.id from board b where b.id = any(${boards})`.execute(
    trx,
  );
  return rows;
}

/** What hangs on a project, by the project's name. */
const ofProjects = sql`
  select 'finalReport', f.id::text, p.title, p.title, null, a.case_number, p.id::text
  from final_report f join wanted using (id) join project p on p.id = f.project_id join application a on a.id = p.application_id
  union all
  select 'settlement', s.id::text, p.title, p.title, null, a.case_number, p.id::text
  from settlement s join wanted using (id) join project p on p.id = s.project_id join application a on a.id = p.application_id
  union all
  select 'paymentStop', s.id::text, p.title, p.title, null, a.case_number, p.id::text
  from payment_stop s join wanted using (id) join project p on p.id = s.project_id join application a on a.id = p.application_id
  union all
  select 'yearMove', m.id::text, p.title, p.title, null, a.case_number, p.id::text
  from year_move m join wanted using (id) join project p on p.id = m.project_id join application a on a.id = p.application_id
  union all
  select 'yearRoll', r.id::text, i.name || ' ' || i.year, i.name || ' ' || i.year, null, i.code, i.id::text
  from year_roll r join wanted using (id) join appropriation_item i on i.id = r.item_id
  union all
  select 'change', c.id::text, p.title, p.title, c.no::text, a.case_number, c.id::text
  from change_request c join wanted using (id) join project p on p.id = c.project_id join application a on a.id = p.application_id`;
