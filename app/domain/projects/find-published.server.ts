import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { asProjectStatus, type ProjectStatus } from "./project";

/** What a visitor may know of a funded project. */
export type PublishedProject = {
  readonly id: string;
  readonly boardId: string;
  readonly county: string;
  readonly callId: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly caseNumber: string;
  readonly organisationName: string;
  readonly orgnr: string;
  readonly organisationType: string;
  readonly title: string;
  readonly summary: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly granted: Ore;
  readonly status: ProjectStatus;
  readonly publishedAt: Instant;
  /** Codes of Statistics Sweden. */
  readonly municipalities: readonly string[];
};

type PublishedFilter = {
  /** Words in the title, the summary, the organisation's name or the case number. */
  readonly q?: string;
  readonly callId?: string;
  readonly boardId?: string;
  readonly year?: number;
  readonly page?: number;
};

const PAGE = 50;

/** Funded projects, the latest first; read as a visitor, whoever asks. */
export const findPublishedProjects = (
  filter: PublishedFilter = {},
): Promise<{ rows: PublishedProject[]; total: number; pages: number; granted: Ore }> =>
  readAs({ kind: "visitor" }, async ({ trx }) => {
    const found = filtered(trx, filter);
    const { total, granted } = await found
      .select(({ fn }) => [
        fn.countAll<bigint>().as("total"),
        fn.sum<string | null>("grantedOre").as("granted"),
      ])
      .executeTakeFirstOrThrow();
    const rows = await found
      .selectAll()
      .orderBy("publishedAt", "desc")
      .orderBy("caseNumber")
      .limit(PAGE)
      .offset((Math.max(1, filter.page ?? 1) - 1) * PAGE)
      .execute();
    const places = await municipalitiesOf(
      trx,
      rows.map(({ id }) => id ?? ""),
    );
    const count = Number(total);
    return {
      rows: rows.map((row) => asPublished(row, places)),
      total: count,
      pages: Math.max(1, Math.ceil(count / PAGE)),
      granted: BigInt(granted ?? "0") as Ore,
    };
  });

export async function findPublishedProject(projectId: string): Promise<Result<PublishedProject>> {
  if (!isUuid(projectId)) return missing();
  return readAs({ kind: "visitor" }, async ({ trx }) => {
    const row = await trx
      .selectFrom("publishedProject")
      .selectAll()
      .where("id", "=", projectId)
      .executeTakeFirst();
    return row ? ok(asPublished(row, await municipalitiesOf(trx, [projectId]))) : missing();
  });
}

function filtered(trx: Trx, { q, callId, boardId, year }: PublishedFilter) {
  let query = trx.selectFrom("publishedProject");
  if (callId !== undefined && isUuid(callId)) query = query.where("callId", "=", callId);
  if (boardId) query = query.where("boardId", "=", boardId);
  if (year)
    query = query.where("startsOn", ">=", `${year}-01-01`).where("startsOn", "<=", `${year}-12-31`);
  const words = q?.trim();
  if (words) {
    const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where(({ eb, or }) =>
      or([
        eb("title", "ilike", like),
        eb("summary", "ilike", like),
        eb("organisationName", "ilike", like),
        eb("caseNumber", "ilike", like),
      ]),
    );
  }
  return query;
}

async function municipalitiesOf(trx: Trx, ids: readonly string[]) {
  const places = new Map<string, string[]>();
  if (ids.length === 0) return places;
  const rows = await trx
    .selectFrom("projectMunicipality")
    .selectAll()
    .where("projectId", "in", [...ids])
    .orderBy("municipality")
    .execute();
  for (const { projectId, municipality } of rows) {
    places.set(projectId, [...(places.get(projectId) ?? []), municipality]);
  }
  return places;
}

/** A view's columns may all be null to the type system; of a published project none is. */
type Row = {
  readonly [
    K in
      | "id"
      | "boardId"
      | "county"
      | "callId"
      | "callTitleSv"
      | "callTitleEn"
      | "caseNumber"
      | "organisationName"
      | "orgnr"
      | "organisationType"
      | "title"
      | "summary"
      | "startsOn"
      | "endsOn"
      | "status"
      | "publishedAt"
  ]: string | null;
} & { readonly grantedOre: Ore | null };

function asPublished(row: Row, places: ReadonlyMap<string, readonly string[]>): PublishedProject {
  const text = (value: string | null): string => value ?? "";
  return {
    id: text(row.id),
    boardId: text(row.boardId),
    county: text(row.county),
    callId: text(row.callId),
    callTitle: { sv: text(row.callTitleSv), en: text(row.callTitleEn) },
    caseNumber: text(row.caseNumber),
    organisationName: text(row.organisationName),
    orgnr: text(row.orgnr),
    organisationType: text(row.organisationType),
    title: text(row.title),
    summary: text(row.summary),
    startsOn: text(row.startsOn) as PlainDate,
    endsOn: text(row.endsOn) as PlainDate,
    granted: row.grantedOre ?? zero,
    status: asProjectStatus(text(row.status)),
    publishedAt: text(row.publishedAt) as Instant,
    municipalities: places.get(text(row.id)) ?? [],
  };
}
