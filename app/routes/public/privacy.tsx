import type { MetaFunction } from "@remix-run/node";
import { useText } from "~/i18n";
import aboutText from "~/i18n/about";
import { Page, pageTitle, Section } from "~/ui/layout";
import { DataTable } from "~/ui/table";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, aboutText, (t) => t.privacy.title);

export default function Privacy() {
  const t = useText(aboutText).privacy;
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.whoTitle} intro={t.whoText} />
      <Section title={t.whatTitle}>
        <DataTable
          caption={t.whatTitle}
          captionHidden
          columns={[
            { key: "what", head: t.what, cell: ({ what }) => what },
            { key: "why", head: t.why, cell: ({ why }) => why, full: true },
            { key: "basis", head: t.basis, cell: ({ basis }) => basis, full: true },
          ]}
          rows={t.rows}
          rowKey={({ what }) => what}
        />
      </Section>
      <Section title={t.howLongTitle} intro={t.howLongText} />
      <Section title={t.cookiesTitle} intro={t.cookiesText}>
        <DataTable
          caption={t.cookiesTitle}
          captionHidden
          columns={[
            { key: "name", head: t.cookie, cell: ({ name }) => name },
            { key: "purpose", head: t.purpose, cell: ({ purpose }) => purpose, full: true },
            { key: "lasts", head: t.lasts, cell: ({ lasts }) => lasts, full: true },
          ]}
          rows={t.cookies}
          rowKey={({ name }) => name}
        />
      </Section>
      <Section title={t.rightsTitle} intro={t.rightsText}>
        <a href="https://www.imy.se">imy.se</a>
      </Section>
    </Page>
  );
}
