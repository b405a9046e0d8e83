import type { RankingRow } from "~/domain/assessment/index.server";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";

type RankingRulesProps = {
  readonly page: {
    readonly threshold: string;
    readonly tieBreak: readonly string[];
    readonly criteria: Readonly<Record<string, string>>;
    readonly rows: readonly RankingRow[];
  };
};

/** The threshold and what parts equal points, in the call's own words; and where it did. */
export function RankingRules({ page }: RankingRulesProps) {
  const t = useText(assessmentText).ranking;
  const named = (by: string) => (by === "arrival" ? t.arrival : (page.criteria[by] ?? by));
  const tied = page.rows.filter(({ ranked }) => ranked && ranked.placedBy !== "total");
  return (
    <Section title={t.rules}>
      <Facts
        look="rows"
        facts={[
          { label: t.threshold, value: page.threshold },
          {
            label: t.ties,
            value: t.tiesText({ criteria: page.tieBreak.map(named).join(", ") }),
          },
          ...tied.map(({ title, ranked }) => ({
            label: title,
            value: t.tied({ by: named(ranked?.placedBy ?? "") }),
          })),
        ]}
      />
    </Section>
  );
}
