import type { Measure } from "~/domain/recoveries";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay, formatInstant } from "~/ui/date";
import { Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import type { RecoveryView } from "./recovery-view";

/** What has been proposed about the debt, and what became of it. */
export function MeasureList({ view }: { readonly view: RecoveryView }) {
  const { section, measure: t } = useText(recoveriesText);
  const locale = useLocale();
  const { page, personId } = view;
  if (!page.recovery.demandSentOn) return null;
  const note = (measure: Measure): string => {
    const { proposed, decided, outcome } = measure;
    if (!outcome || !decided) {
      return proposed.personId === personId
        ? t.own
        : t.by({ name: proposed.by, at: formatInstant(proposed.at, locale) });
    }
    return t.by({ name: decided.by, at: formatInstant(decided.at, locale) });
  };
  return (
    <Section title={section.measures}>
      {page.measures.length === 0 ? (
        <p>{section.noMeasures}</p>
      ) : (
        <TaskList
          tasks={page.measures.map((measure) => ({
            label: measureLabel(measure, t, locale),
            to: `/recoveries/${page.recovery.id}/measures/${measure.id}`,
            state: measure.outcome ? ("done" as const) : ("wait" as const),
            stateText: stateText(measure, t),
            note: note(measure),
          }))}
        />
      )}
    </Section>
  );
}

type Words = ReturnType<typeof useText<typeof recoveriesText.sv>>["measure"];

const stateText = ({ outcome, kind }: Measure, t: Words): string =>
  outcome === null
    ? t.waits
    : outcome === "refused"
      ? t.refused
      : kind === "payment"
        ? t.confirmed
        : t.granted;

const measureLabel = (
  { kind, amount, day }: Measure,
  t: Words,
  locale: Parameters<typeof formatDay>[1],
): string =>
  [
    t.kind[kind],
    ...(amount === null ? [] : [formatKronor(amount, locale)]),
    ...(day === null ? [] : [formatDay(day, locale)]),
  ].join(", ");
