import type { ProjectSoFar } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import reportText from "~/i18n/progress-report";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { CountsSoFar } from "../../claims/parts/counts-so-far";

/** Every result as the latest progress report counts it. */
export function SoFar({ soFar }: { readonly soFar: ProjectSoFar }) {
  const t = useText(reportText);
  const day = formatDay(soFar.until, useLocale());
  return (
    <Section title={t.soFar} intro={t.soFarFrom({ no: soFar.no, day })}>
      <CountsSoFar {...soFar} />
    </Section>
  );
}
