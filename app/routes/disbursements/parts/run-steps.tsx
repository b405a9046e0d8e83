import type { Run } from "~/domain/disbursements";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { formatInstant } from "~/ui/date";
import { Timeline } from "~/ui/list";

type Props = {
  readonly run: Run;
  readonly isOwn: boolean;
  readonly mayRelease: boolean;
  readonly isDayPassed: boolean;
};

/** Who made the run, who may release it and why not, and what comes after. */
export function RunSteps({ run, isOwn, mayRelease, isDayPassed }: Props) {
  const t = useText(disbursementsText).run;
  const locale = useLocale();
  const wait = isDayPassed ? t.dayPassed : isOwn ? t.own : mayRelease ? t.you : t.wait;
  const created = {
    title: t.created,
    state: "done" as const,
    when: `${run.preparerName}, ${formatInstant(run.preparedAt, locale)}`,
  };
  if (run.dissolvedAt) {
    const when = `${run.dissolverName ?? ""}, ${formatInstant(run.dissolvedAt, locale)}`;
    return <Timeline steps={[created, { title: t.dissolved, state: "done", when }]} />;
  }
  return (
    <Timeline
      steps={[
        created,
        {
          title: t.attest,
          state: run.releasedAt ? "done" : "now",
          when: run.releasedAt
            ? `${run.releaserName ?? ""}, ${formatInstant(run.releasedAt, locale)}`
            : wait,
        },
        { title: t.written, state: run.releasedAt ? "done" : "coming" },
        {
          title: t.confirmed,
          state: run.status === "confirmed" ? "done" : run.releasedAt ? "now" : "coming",
        },
      ]}
    />
  );
}
