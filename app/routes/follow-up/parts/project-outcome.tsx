import type { ProjectOutcome } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import outcomesText from "~/i18n/outcomes";
import { formatPeriod } from "~/ui/date";
import { Details, Notice, Section } from "~/ui/layout";
import { OutcomeBars } from "./outcome-bars";
import { PublicOutcomeTable } from "./public-outcome-table";
import { shortTitle } from "./call-figures";

/** Promised against achieved for one settled project: bars, the same as a table, and what it learned. Nothing before that. */
export function ProjectOutcomeSection({ project }: { readonly project: ProjectOutcome }) {
  const t = useText(outcomesText).project;
  const locale = useLocale();
  const { settled, organisationName: organisation } = project;
  if (!settled) return null;
  const period = formatPeriod(project.startsOn, project.endsOn, locale);
  return (
    <Section
      title={t.title({ project: shortTitle(project.title) })}
      intro={t.period({ organisation, period })}
    >
      <OutcomeBars outcomes={settled.outcomes} />
      <p className="lm-small lm-muted">{t.why}</p>
      <Details summary={t.table}>
        <PublicOutcomeTable outcomes={settled.outcomes} project={project.title} />
      </Details>
      {settled.lessons === "" ? null : (
        <Notice title={t.lessons}>
          <p>{t.quote({ text: settled.lessons })}</p>
        </Notice>
      )}
    </Section>
  );
}
