import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findBoards } from "~/domain/public/index.server";
import { useLocale, useText } from "~/i18n";
import aboutText from "~/i18n/about";
import { Page, pageTitle, Section } from "~/ui/layout";
import { DataTable } from "~/ui/table";

export const loader = async () => ({ boards: await findBoards() });

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, aboutText, (t) => t.contact.title);

export default function Contact() {
  const t = useText(aboutText).contact;
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.callTitle} intro={t.callText}>
        <Link to="/calls?status=open">{t.callLink}</Link>
      </Section>
      <Section title={t.caseTitle} intro={t.caseText}>
        <Link to="/sign-in">{t.signIn}</Link>
      </Section>
      <Section title={t.recordsTitle} intro={t.recordsText} />
      <Section title={t.boardTitle}>
        <Boards />
      </Section>
    </Page>
  );
}

function Boards() {
  const { boards } = useLoaderData<typeof loader>();
  const t = useText(aboutText).contact;
  const locale = useLocale();
  return (
    <>
      <DataTable
        caption={t.boardTitle}
        captionHidden
        columns={[
          { key: "board", head: t.board, cell: ({ name }) => name[locale] },
          { key: "county", head: t.county, cell: ({ county }) => county },
          { key: "orgnr", head: t.orgnr, cell: ({ orgnr }) => orgnr },
        ]}
        rows={boards}
        rowKey={({ id }) => id}
        empty={<p>{t.none}</p>}
      />
      <p>
        {t.boardNote} <a href="https://www.lansstyrelsen.se">lansstyrelsen.se</a>
      </p>
    </>
  );
}
