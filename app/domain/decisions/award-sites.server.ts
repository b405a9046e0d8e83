import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { siteBudget } from "../applications/index";
import { sitesIn } from "../applications/index.server";
import { awardedSites } from "../projects/index";

/** The towns of the application become the project's, each with its part of the grant and of the cost. */
export async function openSites(
  trx: Trx,
  project: { readonly id: string; readonly granted: Ore; readonly total: Ore },
): Promise<string[]> {
  const sites = await sitesIn(trx, project.id);
  if (sites.length === 0) return [];
  const shares = awardedSites(
    sites.map((site) => ({ grant: site.grant, budget: siteBudget(site) })),
    project.granted,
    project.total,
  );
  const stored = await trx
    .selectFrom("applicationSite")
    .select("id")
    .where("applicationId", "=", project.id)
    .orderBy("no")
    .execute();
  await trx
    .insertInto("projectSite")
    .values(
      stored.flatMap(({ id: siteId }, at) => {
        const share = shares[at];
        if (!share) return [];
        return [{ siteId, projectId: project.id, grantOre: share.grant, budgetOre: share.budget }];
      }),
    )
    .execute();
  return sites.map(({ municipality }) => municipality);
}
