import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { isCutOff } from "../payment-blocks/index";
import { owedReports } from "../payment-blocks/index.server";
import type { PlainDate } from "../shared/dates";
import type { DueDay } from "./due-day";

type Until = { readonly today: PlainDate; readonly until: PlainDate };

/** The board's last days for applicants and recipients from today until a day, the nearest first. */
export async function findDueDays(trx: Trx, days: Until): Promise<DueDay[]> {
  const found = [
    ...(await acceptances(trx, days)),
    ...(await completions(trx, days)),
    ...(await conditions(trx, days)),
    ...(await reports(trx, days)),
  ];
  return found.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

async function acceptances(trx: Trx, { today, until }: Until): Promise<DueDay[]> {
  const rows = await trx
    .selectFrom("project")
    .select(["id", "applicationId", "acceptBy"])
    .where("status", "=", "awarded")
    .where("acceptBy", ">=", today)
    .where("acceptBy", "<=", until)
    .execute();
  return rows.map(({ id, applicationId, acceptBy }) => ({
    applicationId,
    matter: "acceptance",
    matterId: id,
    name: null,
    dueOn: acceptBy as PlainDate,
  }));
}

async function completions(trx: Trx, { today, until }: Until): Promise<DueDay[]> {
  const rows = await trx
    .selectFrom("completionRequest as request")
    .innerJoin("application", "application.id", "request.applicationId")
    .select(["request.id", "request.applicationId", "request.dueOn"])
    .where("application.status", "=", "completion_requested")
    .where("request.answeredAt", "is", null)
    .where("request.dueOn", ">=", today)
    .where("request.dueOn", "<=", until)
    .execute();
  return rows.map(({ id, applicationId, dueOn }) => ({
    applicationId,
    matter: "completion",
    matterId: id,
    name: null,
    dueOn: dueOn as PlainDate,
  }));
}

type Condition = { id: string; applicationId: string; text: string; dueOn: PlainDate };

async function conditions(trx: Trx, { today, until }: Until): Promise<DueDay[]> {
  const { rows } = await sql<Condition>`
    select c.id, p.application_id, c.text, coalesce(c.due_on, p.starts_on) as due_on
    from condition_unmet c join project p on p.id = c.project_id
    where c.state <> 'answered' and (c.due_on is not null or c.kind = 'before_start') and p.status not in ('settled', 'closed')
      and coalesce(c.due_on, p.starts_on) between ${today} and ${until}
    order by c.no`.execute(trx);
  return rows.map(({ id, applicationId, text, dueOn }) => ({
    applicationId,
    matter: "condition",
    matterId: id,
    name: text,
    dueOn,
  }));
}

async function reports(trx: Trx, { today, until }: Until): Promise<DueDay[]> {
  const projects = await trx
    .selectFrom("project")
    .select(["id", "applicationId"])
    .where("status", "in", ["accepted", "running"])
    .execute();
  const owed = await owedReports(
    trx,
    projects.map(({ id }) => id),
  );
  return projects.flatMap(({ id, applicationId }): DueDay[] =>
    (owed.get(id) ?? [])
      .filter(({ dueOn }) => dueOn >= today && dueOn <= until)
      .map((report) => ({
        applicationId,
        matter: isCutOff(report) ? "cut_off" : "report",
        matterId: report.id,
        name: report.name.sv,
        dueOn: report.dueOn,
      })),
  );
}
