import type { ClaimForm } from "~/domain/claims/index.server";
import { useText } from "~/i18n";
import reportText from "~/i18n/progress-report";
import { TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";
import { OutcomeFields } from "../../follow-up/parts/outcome-fields";

const LONGEST = { progress: 3000, deviations: 2000, risks: 2000 } as const;

/** The progress report as fields; where the call asks for none with its claims, it may be left out. */
export function ReportFields({ report }: { readonly report: ClaimForm["report"] }) {
  const t = useText(reportText);
  const text = (name: keyof typeof LONGEST, hint: string, rows: number) => (
    <TextArea
      name={name}
      label={t[name]}
      hint={hint}
      value={report[name]}
      max={LONGEST[name]}
      rows={rows}
      optional={!report.isAsked}
    />
  );
  return (
    <>
      <Section title={t.title} intro={t.intro}>
        {text("progress", t.progressHint, 6)}
        {text("deviations", `${t.deviationsHint} ${t.none}`, 3)}
        {text("risks", `${t.risksHint} ${t.none}`, 3)}
      </Section>
      {report.indicators.length > 0 ? (
        <Section title={t.counts} intro={t.countsIntro}>
          <OutcomeFields details={report} />
        </Section>
      ) : null}
    </>
  );
}
