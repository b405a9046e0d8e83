import type { MetaFunction } from "@remix-run/node";
import { openDataFields, openDataSets, type OpenDataSet } from "~/domain/public";
import { useText } from "~/i18n";
import publicText from "~/i18n/public";
import { Actions, ButtonLink } from "~/ui/form";
import { Details, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, publicText, (t) => t.openData.title);

export default function OpenData() {
  const t = useText(publicText).openData;
  return (
    <Page title={t.title} lead={t.lead}>
      {openDataSets.map((set) => (
        <DataSet key={set} set={set} />
      ))}
      <Section title={t.how}>
        <Bullets items={t.howItems} />
      </Section>
    </Page>
  );
}

function DataSet({ set }: { readonly set: OpenDataSet }) {
  const t = useText(publicText).openData;
  return (
    <Section title={t.set[set]} intro={t.text[set]}>
      <Actions>
        <ButtonLink to={`/open-data/${set}.csv`} look="secondary" download>
          {t.csv}
          <span className="lm-sr">: {t.set[set]}</span>
        </ButtonLink>
        <ButtonLink to={`/open-data/${set}.json`} look="secondary" download>
          {t.json}
          <span className="lm-sr">: {t.set[set]}</span>
        </ButtonLink>
      </Actions>
      <Details summary={`${t.fields}: ${t.set[set]}`}>
        <Bullets
          items={openDataFields[set].map((field) => (
            <code key={field}>{field}</code>
          ))}
        />
      </Details>
    </Section>
  );
}
