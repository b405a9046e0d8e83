import type { RankingRow } from "~/domain/assessment/index.server";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { StackedFrame } from "~/ui/chart";
import { Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { formatKronor, formatOre } from "~/ui/money";

type FrameChartProps = { readonly rows: readonly RankingRow[]; readonly frame: bigint };

/** The ranking laid end to end against the frame. */
export function FrameChart({ rows, frame }: FrameChartProps) {
  const t = useText(assessmentText).ranking;
  const locale = useLocale();
  const used = rows.reduce((sum, row) => sum + (row.suggested ?? 0n), 0n);
  const isUsed = used === frame;
  const noteOf = ({ suggested, sought }: RankingRow): string => {
    if (!suggested) return t.nothing;
    return suggested === sought ? t.all : t.of({ sought: formatOre(sought, locale) });
  };
  return (
    <Section
      title={t.chart}
      beside={
        <Tag colour={isUsed ? "green" : "blue"}>
          {isUsed ? t.used : t.notUsed({ left: formatKronor(frame - used, locale) })}
        </Tag>
      }
    >
      <StackedFrame
        frameOre={frame}
        description={t.chartText({ count: rows.length, frame: formatKronor(frame, locale) })}
        rows={rows.map((row) => ({
          label: `${row.ranked?.place ?? ""}. ${row.title.split(" – ")[0]}`,
          note: row.organisationName,
          askedOre: row.sought,
          proposedOre: row.suggested ?? 0n,
          valueNote: noteOf(row),
        }))}
      />
    </Section>
  );
}
