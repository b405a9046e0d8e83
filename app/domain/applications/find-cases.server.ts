import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { asApplicationStatus } from "./application-status";
import { caseAccess } from "./case-access";
import type { CaseFilter, CaseList, CaseRow, CaseSort } from "./case-list";
import { arrivedStatuses, joinedProject, shownStatus } from "./shown-status";

const PAGE_SIZE = 50;

/** The board's applications that have come in: searched, filtered, sorted and paged in the database. A call that is not the board's is no filter. */
export async function findCases(actor: Staff, asked: CaseFilter = {}): Promise<Result<CaseList>> {
  const denied = authorise(caseAccess, actor, "case.list", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const calls = await trx
      .selectFrom("call")
      .select(["id", "titleSv", "titleEn"])
      .where("boardId", "=", actor.boardId)
      .where("status", "<>", "draft")
      .orderBy("closesAt", "desc")
      .execute();
    const callId = calls.find(({ id }) => id === asked.callId)?.id;
    const filter = { ...asked, callId };
    const { count } = await matching(trx, actor, filter)
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .executeTakeFirstOrThrow();
    const pages = Math.max(1, Math.ceil(Number(count) / PAGE_SIZE));
    const page = Math.min(Math.max(1, filter.page ?? 1), pages);
    const rows = await sorted(trx, actor, filter)
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE)
      .execute();
    return ok({ rows: rows.map(caseRow), count: Number(count), page, pages, calls });
  });
}

function matching(trx: Trx, { boardId }: Staff, { q, status, callId }: CaseFilter) {
  let query = trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .leftJoin("project", "project.applicationId", "application.id")
    .where("application.boardId", "=", boardId)
    .where("application.status", "<>", "draft");
  const known = arrivedStatuses.find((one) => one === status);
  if (known) query = query.where(shown, "=", known);
  if (callId) query = query.where("application.callId", "=", callId);
  const words = q?.trim().slice(0, 100);
  if (words) {
    const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where((is) =>
      is.or([
        is("application.title", "ilike", pattern),
        is("organisation.name", "ilike", pattern),
        is("organisation.orgnr", "ilike", pattern),
        is("application.caseNumber", "ilike", pattern),
      ]),
    );
  }
  return query;
}

/** `shownStatus`, where it can be filtered and sorted by. */
const shown = sql<string>`case when application.status = 'accepted' and project.status <> 'awarded'
  then project.status else application.status end`;

const sortColumns = {
  arrived: "application.arrivedAt",
  number: "application.caseNumber",
  organisation: "organisation.name",
  grant: "application.grantSoughtOre",
  status: shown,
} as const satisfies Record<CaseSort, string | typeof shown>;

const sorted = (trx: Trx, actor: Staff, filter: CaseFilter) =>
  matching(trx, actor, filter)
    .innerJoin("call", "call.id", "application.callId")
    .leftJoin("person as officer", "officer.id", "application.officerId")
    .select([
      "application.id",
      "application.caseNumber",
      "application.title",
      "application.status",
      "organisation.name as organisation",
      "call.titleSv",
      "call.titleEn",
      "application.grantSoughtOre as grantSought",
      "application.arrivedAt",
      "application.isLate",
      "officer.name as officer",
      "project.id as projectId",
      "project.status as projectStatus",
    ])
    .orderBy(sortColumns[filter.sort ?? "arrived"], (order) =>
      (filter.descending ? order.desc() : order.asc()).nullsLast(),
    )
    .orderBy("application.id");

type Found = Awaited<ReturnType<ReturnType<typeof sorted>["execute"]>>[number];

const caseRow = ({
  titleSv,
  titleEn,
  status,
  projectId,
  projectStatus,
  ...row
}: Found): CaseRow => ({
  ...row,
  caseNumber: row.caseNumber ?? "",
  status: shownStatus(asApplicationStatus(status), joinedProject({ projectId, projectStatus })),
  callTitle: { sv: titleSv, en: titleEn },
  arrivedAt: row.arrivedAt as Instant,
});
