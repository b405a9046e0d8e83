import { municipalityName } from "~/domain/applications";
import type { ProjectSite } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import sitesText from "~/i18n/sites";
import { Details, Section } from "~/ui/layout";
import { Bullets, Facts } from "~/ui/list";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { sum } from "~ledger/amount";

const figures = ["budget", "grant", "approved", "earned", "paid"] as const;

/** The towns of a project: budget, grant, what is earned and what is paid. The sums are the project's own. */
export function SiteTable({ sites }: { readonly sites: readonly ProjectSite[] }) {
  const t = useText(sitesText).table;
  const locale = useLocale();
  if (sites.length === 0) return null;
  const others = ({ financiers }: ProjectSite) =>
    financiers.length === 0 ? (
      t.none
    ) : (
      <Bullets
        items={financiers.map(
          ({ name, amount }) => `${name ?? t.inKind}, ${formatKronor(amount, locale)}`,
        )}
      />
    );
  return (
    <Section>
      <DataTable
        caption={t.caption}
        dense
        columns={[
          {
            key: "place",
            head: t.place,
            cell: ({ place, municipality, responsible }) => (
              <>
                {place}
                <small>
                  {municipalityName(municipality)}, {responsible}
                </small>
              </>
            ),
          },
          ...figures.map((key): Column<ProjectSite> => ({
            key,
            head: t[key],
            num: true,
            cell: (site) => <Amount ore={site[key]} />,
          })),
        ]}
        rows={sites}
        rowKey={({ id }) => id}
        sums={[
          {
            label: t.sum,
            cells: Object.fromEntries(
              figures.map((key) => [key, <Amount key={key} ore={sum(sites.map((s) => s[key]))} />]),
            ),
          },
        ]}
      />
      <Details summary={t.financiers}>
        <Facts
          look="rows"
          facts={sites.map((site) => ({ label: site.place, value: others(site) }))}
        />
        <p>{t.how}</p>
      </Details>
    </Section>
  );
}
