import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import aboutText from "~/i18n/about";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, aboutText, (t) => t.how.title);

export default function HowItWorks() {
  const t = useText(aboutText).how;
  return (
    <Page title={t.title} lead={t.lead}>
      <Columns
        asideLabel={t.needTitle}
        aside={
          <Panel title={t.needTitle} tint>
            <Bullets items={t.need} />
          </Panel>
        }
      >
        <Section title={t.stepsTitle}>
          <ol className="lm-line">
            {t.steps.map(({ title, text }) => (
              <li key={title}>
                <b>{title}</b>
                <p className="lm-measure">{text}</p>
              </li>
            ))}
          </ol>
        </Section>
        <Section title={t.openTitle} intro={t.openText}>
          <Bullets
            items={[
              <Link key="calls" to="/calls">
                {t.links.calls}
              </Link>,
              <Link key="projects" to="/projects">
                {t.links.projects}
              </Link>,
              <Link key="overview" to="/overview">
                {t.links.overview}
              </Link>,
            ]}
          />
        </Section>
      </Columns>
    </Page>
  );
}
