import { sum } from "~ledger/amount";
import type { CallOutcomes } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import outcomesText from "~/i18n/outcomes";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Figures, formatKronor, Kr } from "~/ui/money";

/** The call in four figures. */
export function CallFigures({ found }: { readonly found: CallOutcomes }) {
  const t = useText(outcomesText).figures;
  const locale = useLocale();
  const { projects, granted, released, perResult } = found;
  const settled = projects.flatMap((project) => (project.settled ? [project.settled] : []));
  const waiting = projects.filter((project) => project.settled === null);
  const next = waiting.map((project) => project.reportDueOn).toSorted()[0];
  const only = projects.find((project) => project.settled !== null);
  return (
    <Section>
      <Figures
        figures={[
          {
            label: t.granted,
            value: <Kr ore={granted} />,
            note: t.grantedNote({ count: projects.length }),
          },
          {
            label: t.reported,
            value: t.reportedOf({ settled: settled.length, projects: projects.length }),
            note: next ? t.next({ on: formatDay(next, locale) }) : undefined,
          },
          {
            label:
              only && settled.length === 1
                ? t.finalOf({ project: shortTitle(only.title) })
                : t.final,
            value:
              settled.length > 0 ? <Kr ore={sum(settled.map((one) => one.finalGrant))} /> : "–",
            note:
              settled.length > 0
                ? t.released({ amount: formatKronor(released, locale) })
                : undefined,
          },
          {
            label: t.perResult,
            value: perResult ? <Kr ore={perResult.each} /> : t.notKnown,
            note: perResult
              ? t.perResultHow({
                  cost: formatKronor(perResult.cost, locale),
                  results: perResult.results,
                })
              : undefined,
            main: true,
          },
        ]}
      />
    </Section>
  );
}

/** "Systerskap – mentorer för unga kvinnor" is called Systerskap where there is little room. */
export const shortTitle = (title: string): string => title.split(" – ")[0] ?? title;
