import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { ok, type Result } from "../shared/result";
import {
  applicationStatuses,
  asApplicationStatus,
  type ApplicationStatus,
} from "./application-status";
import { caseAccess } from "./case-access";

export const caseSorts = ["arrived", "number", "organisation", "grant", "status"] as const;
export type CaseSort = (typeof caseSorts)[number];

export type CaseFilter = {
  /** In the title, the organisation's name or number, or the case number. */
  readonly q?: string;
  readonly status?: string;
  readonly callId?: string;
  readonly sort?: CaseSort;
  readonly descending?: boolean;
  /** From 1. */
  readonly page?: number;
};

export type CaseRow = {
  readonly id: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly status: ApplicationStatus;
  readonly organisation: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly grantSought: Ore | null;
  readonly arrivedAt: Instant;
  readonly isLate: boolean;
  readonly officer: string | null;
};

export type CaseList = {
  readonly rows: readonly CaseRow[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  /** Calls with cases, to filter by. */
  readonly calls: readonly {
    readonly id: string;
    readonly titleSv: string;
    readonly titleEn: string;
  }[];
};

const PAGE_SIZE = 50;

/** The board's applications that have come in: searched, filtered, sorted and paged in the database. */
export async function findCases(actor: Staff, filter: CaseFilter = {}): Promise<Result<CaseList>> {
  const denied = authorise(caseAccess, actor, "case.list", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const { count } = await matching(trx, actor, filter)
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .executeTakeFirstOrThrow();
    const pages = Math.max(1, Math.ceil(Number(count) / PAGE_SIZE));
    const page = Math.min(Math.max(1, filter.page ?? 1), pages);
    const rows = await sorted(trx, actor, filter)
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE)
      .execute();
    const calls = await trx
      .selectFrom("call")
      .select(["id", "titleSv", "titleEn"])
      .where("boardId", "=", actor.boardId)
      .where("status", "<>", "draft")
      .orderBy("closesAt", "desc")
      .execute();
    return ok({ rows: rows.map(caseRow), count: Number(count), page, pages, calls });
  });
}

function matching(trx: Trx, { boardId }: Staff, { q, status, callId }: CaseFilter) {
  let query = trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .where("application.boardId", "=", boardId)
    .where("application.status", "<>", "draft");
  if (applicationStatuses.some((known) => known === status && known !== "draft")) {
    query = query.where("application.status", "=", status as ApplicationStatus);
  }
  if (callId && isUuid(callId)) query = query.where("application.callId", "=", callId);
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

const sortColumns = {
  arrived: "application.arrivedAt",
  number: "application.caseNumber",
  organisation: "organisation.name",
  grant: "application.grantSoughtOre",
  status: "application.status",
} as const satisfies Record<CaseSort, string>;

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
    ])
    .orderBy(sortColumns[filter.sort ?? "arrived"], (order) =>
      (filter.descending ? order.desc() : order.asc()).nullsLast(),
    )
    .orderBy("application.id");

type Found = Awaited<ReturnType<ReturnType<typeof sorted>["execute"]>>[number];

const caseRow = ({ titleSv, titleEn, ...row }: Found): CaseRow => ({
  ...row,
  caseNumber: row.caseNumber ?? "",
  status: asApplicationStatus(row.status),
  callTitle: { sv: titleSv, en: titleEn },
  arrivedAt: row.arrivedAt as Instant,
});
