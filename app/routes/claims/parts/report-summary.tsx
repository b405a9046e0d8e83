import type { ShownReport } from "~/domain/claims";
import { useText } from "~/i18n";
import reportText from "~/i18n/progress-report";
import { Facts } from "~/ui/list";
import { CountsSoFar } from "./counts-so-far";

/** The progress report as it is read: what was done, what went otherwise, and each result so far. */
export function ReportSummary({ report }: { readonly report: ShownReport }) {
  const t = useText(reportText);
  const texts = (["progress", "deviations", "risks"] as const).filter(
    (name) => report.isAsked || report[name] !== "",
  );
  return (
    <>
      <Facts
        look="rows"
        facts={texts.map((name) => ({ label: t.head[name], value: report[name] || t.missing }))}
      />
      <CountsSoFar {...report} />
    </>
  );
}
