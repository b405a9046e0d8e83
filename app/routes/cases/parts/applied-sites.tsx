import { municipalityName, siteBudget, type Site } from "~/domain/applications";
import { useText } from "~/i18n";
import sitesText from "~/i18n/sites";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { sum } from "~ledger/amount";

/** The towns that the application was for, with what each was to have. */
export function AppliedSites({ sites }: { readonly sites: readonly Site[] }) {
  const t = useText(sitesText).table;
  if (sites.length === 0) return null;
  return (
    <Section>
      <DataTable
        caption={t.applied}
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
          {
            key: "budget",
            head: t.budget,
            num: true,
            cell: (site) => <Amount ore={siteBudget(site)} />,
          },
          { key: "grant", head: t.sought, num: true, cell: (site) => <Amount ore={site.grant} /> },
        ]}
        rows={sites}
        rowKey={({ place, municipality }) => `${municipality} ${place}`}
        sums={[
          {
            label: t.sum,
            cells: {
              budget: <Amount ore={sum(sites.map(siteBudget))} />,
              grant: <Amount ore={sum(sites.map(({ grant }) => grant))} />,
            },
          },
        ]}
      />
    </Section>
  );
}
