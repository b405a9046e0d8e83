import type { CallDefinition, Criterion } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { BarComparison } from "~/ui/chart";
import { Details, Section } from "~/ui/layout";
import { formatDecimal } from "~/ui/money";

/** What is assessed, how much it weighs, and what each score takes. */
export function Criteria({ definition }: { readonly definition: CallDefinition }) {
  const t = useText(callsText).call;
  const locale = useLocale();
  const { criteria, assessorsPerApplication, thresholdText, minimumTotal } = definition;
  const heaviest = Math.max(...criteria.map(({ weight }) => Number(weight)));
  return (
    <Section
      title={t.criteriaTitle}
      intro={t.criteriaIntro({ assessors: assessorsPerApplication })}
    >
      <BarComparison
        bars={criteria.map(({ name, weight }) => ({
          label: name[locale],
          percent: (Number(weight) / heaviest) * 100,
          value: t.points({ points: formatDecimal(weight, locale) }),
        }))}
      />
      <p className="lm-measure">
        <b>{t.limit}</b> {thresholdText[locale]}{" "}
        {t.minimum({ total: formatDecimal(minimumTotal, locale) })}
      </p>
      <Details summary={t.anchorsSummary}>
        <div className="lm-stack">
          {criteria.map((criterion) => (
            <Anchors key={criterion.id} criterion={criterion} />
          ))}
        </div>
      </Details>
    </Section>
  );
}

export function Anchors({ criterion }: { readonly criterion: Criterion }) {
  const t = useText(callsText).call;
  const locale = useLocale();
  const grades = Object.entries(criterion.anchors[locale]).sort(([a], [b]) => a.localeCompare(b));
  return (
    <div>
      <h3>{criterion.name[locale]}</h3>
      {criterion.sub.length > 0 ? (
        <p>
          {t.highestCounts} {criterion.sub.map(({ name }) => name[locale]).join("; ")}
        </p>
      ) : null}
      <dl className="lm-keydl">
        {grades.map(([grade, text]) => (
          <div key={grade}>
            <dt>
              {t.grade} {grade}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
