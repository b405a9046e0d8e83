import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { announcedParts } from "~/domain/public";
import { findWholePicture } from "~/domain/public/index.server";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { StackedBar } from "~/ui/chart";
import { Day } from "~/ui/date";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { CountyTable } from "./parts/county-table";
import { CallTable, YearTable } from "./parts/picture-tables";
import { PictureFigures } from "./parts/picture-figures";

export const loader = async () => ({ picture: await findWholePicture() });

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, publicText, (t) => t.overview.title);

export default function Overview() {
  const { picture } = useLoaderData<typeof loader>();
  const { overview: t, picture: words } = useText(publicText);
  const isEmpty = picture.calls.length === 0;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      facts={[{ label: t.asOf, value: <Day on={picture.asOf} /> }]}
    >
      {isEmpty ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyWhy}</p>
        </EmptyState>
      ) : (
        <>
          <PictureFigures picture={picture} />
          <Section title={t.barTitle}>
            <AnnouncedBar />
          </Section>
          <Section title={words.countyTitle}>
            <CountyTable counties={picture.counties} captionHidden />
          </Section>
          <Section title={t.yearTitle} intro={t.yearIntro}>
            <YearTable years={picture.years} />
          </Section>
          <Section title={t.callTitle}>
            <CallTable calls={picture.calls} />
          </Section>
        </>
      )}
      <Section title={t.meaningTitle}>
        <Facts
          look="rows"
          facts={t.meaning.map(({ word, text }) => ({ label: word, value: text }))}
        />
      </Section>
    </Page>
  );
}

function AnnouncedBar() {
  const { picture } = useLoaderData<typeof loader>();
  const t = useText(publicText).overview;
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  const { paid, onItsWay, promised, leftToGrant } = announcedParts(picture);
  return (
    <StackedBar
      description={t.bar({
        announced: kr(picture.total.announced),
        paid: kr(paid),
        onItsWay: kr(onItsWay),
        promised: kr(promised),
        leftToGrant: kr(leftToGrant),
      })}
      parts={[
        { label: t.paid, ore: paid, fill: "dark" },
        { label: t.onItsWay, ore: onItsWay, fill: "green" },
        { label: t.promised, ore: promised, fill: "light" },
        { label: t.leftToGrant, ore: leftToGrant, fill: "grey" },
      ]}
    />
  );
}
