import type { CallDefinition, Criterion } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { BarComparison } from "~/ui/chart";
import { Details, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { formatDecimal } from "~/ui/money";

/** What is assessed, how much it weighs, and what each score takes. */
export function Criteria({ definition }: { readonly definition: CallDefinition }) {
  const t = useText(callsText).call;
  const locale = useLocale();
  const { criteria, assessorsPerApplication } = definition;
  const limits = useLimits(definition);
  const heaviest = Math.max(...criteria.map(({ weight }) => Number(weight)));
  return (
    <Section
      title={t.criteriaTitle}
      intro={t.criteriaIntro({ assessors: assessorsPerApplication })}
    >
      <div className="lm-stack">
        <BarComparison
          bars={criteria.map(({ name, weight }) => ({
            label: name[locale],
            percent: (Number(weight) / heaviest) * 100,
            value: t.points({ points: formatDecimal(weight, locale) }),
          }))}
        />
        <div>
          <h3>{t.limit}</h3>
          <Bullets items={limits} />
        </div>
      </div>
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

/** What each group of the threshold takes, in words, and the lowest total. */
function useLimits({ criteria, threshold, minimumTotal }: CallDefinition): string[] {
  const t = useText(callsText).call;
  const locale = useLocale();
  const named = new Map(
    criteria
      .flatMap(({ id, name, sub }) => [{ id, name }, ...sub])
      .map(({ id, name }) => [id, name[locale]]),
  );
  const limits = threshold.map((group) =>
    group
      .map(({ criterion, atLeast }) =>
        t.atLeast({
          grade: formatDecimal(atLeast, locale),
          criterion: named.get(criterion) ?? criterion,
        }),
      )
      .join(t.or),
  );
  return [...limits, t.minimum({ total: formatDecimal(minimumTotal, locale) })];
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
