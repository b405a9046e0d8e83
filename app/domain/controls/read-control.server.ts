import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import type { Control, Finding } from "./control";

type Step = "opened" | "noticed" | "signed" | "closed";
type Row = Omit<Control, Step> &
  Record<`${Step}By` | `${Step}ById`, string | null> &
  Record<`${Step}At`, Instant | null>;

/** One control of a project; whoever may not see it finds nothing. */
export async function readControl(
  trx: Trx,
  projectId: string,
  no: number,
  { lock = false } = {},
): Promise<Control | null> {
  if (lock)
    await sql`select from control where project_id = ${projectId} and no = ${no} for update`.execute(
      trx,
    );
  const { rows } = await sql<Row>`
    select c.id, c.no, c.board_id, c.organisation_id, o.name as organisation_name, c.project_id, p.title as project_title,
      coalesce(a.case_number, '') as case_number, d.no as draw_no, c.reasons, c.kind, c.planned_on, c.asked, c.status, c.seed,
      c.opened_at, c.opened_by as opened_by_id, opener.name as opened_by,
      c.noticed_at, c.noticed_by as noticed_by_id, noticer.name as noticed_by, c.attendees, c.summary,
      c.signed_at, c.signed_by as signed_by_id, signer.name as signed_by, c.answer_by,
      c.closed_at, c.closed_by as closed_by_id, closer.name as closed_by, c.closing_reasons
    from control c join project p on p.id = c.project_id join application a on a.id = p.application_id
      join organisation o on o.id = c.organisation_id left join control_draw d on d.id = c.draw_id
      left join person opener on opener.id = c.opened_by left join person noticer on noticer.id = c.noticed_by
      left join person signer on signer.id = c.signed_by left join person closer on closer.id = c.closed_by
    where c.project_id = ${projectId} and c.no = ${no}`.execute(trx);
  const [row] = rows;
  if (!row) return null;
  const step = (name: Step) => {
    const [byId, at] = [row[`${name}ById`], row[`${name}At`]];
    return byId && at ? { by: row[`${name}By`] ?? "", byId, at } : null;
  };
  const opened = step("opened");
  if (!opened) throw new Error("a control that nobody opened");
  return {
    ...row,
    opened,
    noticed: step("noticed"),
    signed: step("signed"),
    closed: step("closed"),
  };
}

export async function findingsOf(trx: Trx, controlId: string): Promise<Finding[]> {
  const rows = await trx
    .selectFrom("controlFinding")
    .select(["id", "found", "consequence", "mendBy"])
    .where("controlId", "=", controlId)
    .orderBy("addedAt")
    .orderBy("id")
    .execute();
  return rows as Finding[];
}
