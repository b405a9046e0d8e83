import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, sum, type Ore } from "~ledger/amount";
import { balance } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { awardedSites, siteMoney, type SiteMoney } from "./site-money";

export type ProjectSite = SiteMoney & {
  readonly id: string;
  readonly no: number;
  readonly municipality: string;
  readonly place: string;
  readonly responsible: string;
  readonly grant: Ore;
  readonly budget: Ore;
  /** Who else pays in this town, by name; what is given in kind has no name here. */
  readonly financiers: readonly { readonly name: string | null; readonly amount: Ore }[];
};

/** The project is made smaller: every town keeps its share. */
export async function resizeSites(trx: Trx, projectId: string, total: Ore): Promise<void> {
  const sites = await trx
    .selectFrom("projectSite")
    .innerJoin("applicationSite", "applicationSite.id", "projectSite.siteId")
    .select(["siteId", "grantOre as grant", "budgetOre as budget"])
    .where("projectId", "=", projectId)
    .orderBy("applicationSite.no")
    .execute();
  if (sites.length === 0) return;
  const granted = sum(sites.map(({ grant }) => grant));
  const budgets = awardedSites(sites, granted, total).map(({ budget }) => budget);
  await sql`
    update project_site s set budget_ore = n.budget
    from unnest(${sites.map(({ siteId }) => siteId)}::uuid[], ${budgets.map(String)}::bigint[]) as n(id, budget)
    where s.site_id = n.id`.execute(trx);
}

/** The towns with what is approved, earned and paid in each; none for a project without. */
export async function projectSites(trx: Trx, projectId: string): Promise<ProjectSite[]> {
  const sites = await siteRows(trx, projectId);
  if (sites.length === 0) return [];
  const { shared, earned } = await costOf(trx, projectId);
  const paid = await inHoldersBooks(trx, projectId, () =>
    balance(trx, { role: "paid", dims: { project: projectId } }),
  );
  const money = siteMoney(sites, { shared, earned, paid });
  return sites.map(
    ({ id, no, municipality, place, responsible, grant, budget, financiers }, at) => ({
      id,
      no,
      municipality,
      place,
      responsible,
      grant,
      budget,
      financiers: financiers.map(({ name, amount }) => ({ name, amount: ore(BigInt(amount)) })),
      ...(money[at] as SiteMoney),
    }),
  );
}

type SiteRow = Omit<ProjectSite, keyof SiteMoney | "financiers"> & {
  readonly approved: Ore;
  readonly financiers: readonly { readonly name: string | null; readonly amount: string }[];
};

async function siteRows(trx: Trx, projectId: string): Promise<SiteRow[]> {
  const { rows } = await sql<SiteRow>`
    select s.site_id as id, a.no, a.municipality, a.place, a.responsible, s.grant_ore as "grant", s.budget_ore as budget,
      coalesce((select sum(l.approved_ore) from claim_line l join claim c on c.id = l.claim_id
        where l.site_id = s.site_id and c.status in ('approved', 'attested')), 0)::bigint as approved,
      coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'amount', m.amount_ore::text) order by f.position nulls last)
        from application_site_amount m left join financier f on f.id = m.financier_id
        where m.site_id = s.site_id and m.source <> 'grant'), '[]') as financiers
    from project_site s join application_site a on a.id = s.site_id where s.project_id = ${projectId} order by a.no`.execute(
    trx,
  );
  return rows;
}

/** Approved cost that names no town, and what the project has earned by its latest approved claim. */
async function costOf(
  trx: Trx,
  projectId: string,
): Promise<{ readonly shared: Ore; readonly earned: Ore }> {
  const { rows } = await sql<{ shared: bigint; earned: bigint }>`
    select coalesce(sum(c.approved_ore), 0)::bigint - coalesce(sum(l.named), 0)::bigint as shared,
      coalesce((array_agg(c.earned_ore order by c.no desc))[1], 0)::bigint as earned
    from claim c left join lateral (
      select sum(approved_ore) as named from claim_line where claim_id = c.id and site_id is not null) l on true
    where c.project_id = ${projectId} and c.status in ('approved', 'attested')`.execute(trx);
  return { shared: ore(rows[0]?.shared ?? 0n), earned: ore(rows[0]?.earned ?? 0n) };
}
