import type { Cell, PublicOutcome } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import outcomesText from "~/i18n/outcomes";
import { DataTable } from "~/ui/table";

type Props = { readonly outcomes: readonly PublicOutcome[]; readonly project: string };

/** By sex, with small cells hidden. */
export function PublicOutcomeTable({ outcomes, project }: Props) {
  const t = useText(outcomesText).project;
  const locale = useLocale();
  const write = (cell: Cell) =>
    cell.kind === "shown" ? String(cell.value) : cell.kind === "hidden" ? t.hidden : t.missing;
  const bySex = (key: "women" | "men") => ({
    key,
    head: t.column[key],
    num: true,
    cell: ({ indicator, counts }: PublicOutcome) =>
      indicator.bySex ? write(counts[key]) : t.notCounted,
  });
  return (
    <DataTable
      caption={t.caption({ project })}
      captionHidden
      rows={outcomes}
      rowKey={({ indicator }) => indicator.id}
      columns={[
        {
          key: "indicator",
          head: t.column.indicator,
          cell: ({ indicator }) => indicator.name[locale],
        },
        bySex("women"),
        bySex("men"),
        {
          key: "total",
          head: t.column.total,
          num: true,
          cell: ({ counts }) => write(counts.total),
        },
        {
          key: "target",
          head: t.column.target,
          num: true,
          cell: ({ indicator }) => indicator.target?.total ?? t.notCounted,
        },
      ]}
    />
  );
}
