import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import aboutText from "~/i18n/about";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, aboutText, (t) => t.accessibility.title);

/** The statement that lagen (2018:1937) asks for. */
export default function Accessibility() {
  const t = useText(aboutText).accessibility;
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.statusTitle} intro={t.statusText} />
      <Section title={t.testedTitle}>
        <Bullets items={t.tested} />
      </Section>
      <Section title={t.notTestedTitle}>
        <Bullets items={t.notTested} />
      </Section>
      <Section title={t.tellTitle} intro={t.tellText}>
        <Link to="/contact">{t.tellLink}</Link>
      </Section>
      <Section title={t.diggTitle} intro={t.diggText}>
        <a href="https://www.digg.se">digg.se</a>
      </Section>
    </Page>
  );
}
