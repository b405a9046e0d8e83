import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, zero, type Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { missing, ok, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";
import { isUuid } from "../shared/ids";
import type { Site, SiteSources } from "./sites";

export type SitesPage = {
  readonly application: {
    readonly id: string;
    readonly boardId: string;
    readonly title: string;
    readonly status: ApplicationStatus;
  };
  readonly sites: readonly Site[];
  readonly sources: SiteSources;
};

/** The towns of an application and what there is to spread over them, for those who write it. */
export const findSites = (actor: Applicant, applicationId: string): Promise<Result<SitesPage>> =>
  readAs(actor, async ({ trx }) => {
    if (!isUuid(applicationId)) return missing();
    const row = await trx
      .selectFrom("application")
      .select(["id", "boardId", "organisationId", "title", "status"])
      .where("id", "=", applicationId)
      .executeTakeFirst();
    if (!row) return missing();
    const { organisationId, ...application } = { ...row, status: asApplicationStatus(row.status) };
    const reach = { ...application, organisationId };
    const denied = authorise(applicationAccess, actor, "application.read", reach);
    if (denied) return denied;
    return ok({
      application,
      sites: await sitesIn(trx, applicationId),
      sources: await sourcesIn(trx, applicationId),
    });
  });

export async function sourcesIn(trx: Trx, applicationId: string): Promise<SiteSources> {
  const { rows } = await sql<{ grant: bigint; inKind: bigint }>`
    select coalesce(a.grant_sought_ore, 0) as "grant", (select coalesce(sum(b.amount_ore), 0)::bigint from budget_row b
      where b.application_id = a.id and b.kind = 'in_kind') as in_kind
    from application a where a.id = ${applicationId}`.execute(trx);
  const financiers = await trx
    .selectFrom("financier")
    .select(["id", "name", "amountOre as amount"])
    .where("applicationId", "=", applicationId)
    .orderBy("position")
    .execute();
  return { grant: ore(rows[0]?.grant ?? 0n), inKind: ore(rows[0]?.inKind ?? 0n), financiers };
}

export async function sitesIn(trx: Trx, applicationId: string): Promise<Site[]> {
  const rows = await trx
    .selectFrom("applicationSite as site")
    .leftJoin("applicationSiteAmount as part", "part.siteId", "site.id")
    .select(["site.no", "site.municipality", "site.place", "site.responsible"])
    .select(["part.source", "part.financierId", "part.amountOre as amount"])
    .where("site.applicationId", "=", applicationId)
    .orderBy("site.no")
    .execute();
  const numbers = [...new Set(rows.map(({ no }) => no))];
  return numbers.flatMap((no): Site[] => {
    const parts = rows.filter((row) => row.no === no);
    const [first] = parts;
    if (!first) return [];
    const of = (source: string): Ore =>
      parts.find((part) => part.source === source)?.amount ?? zero;
    return [
      {
        municipality: first.municipality,
        place: first.place,
        responsible: first.responsible,
        grant: of("grant"),
        inKind: of("in_kind"),
        financiers: parts.flatMap(({ financierId, amount }) =>
          financierId && amount !== null ? [{ id: financierId, amount }] : [],
        ),
      },
    ];
  });
}
