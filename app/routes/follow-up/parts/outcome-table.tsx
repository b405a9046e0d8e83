import type { Indicator, Outcome } from "~/domain/indicators";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { DataTable } from "~/ui/table";
import { targetNote } from "./target-note";

/** What a call counts, and what was counted. */
type Counted = {
  readonly indicators: readonly Indicator[];
  readonly outcomes: readonly Outcome[];
};

type Row = {
  readonly key: string;
  readonly what: string;
  readonly note: string | null;
  readonly women: number | null | undefined;
  readonly men: number | null | undefined;
  readonly total: number | null | undefined;
};

/** Every indicator as it was reported, nothing hidden: for those who may read the report. */
export function OutcomeTable({ details }: { readonly details: Counted }) {
  const t = useText(followUpText).outcome;
  const rows = useRows(details);
  const column = (key: "women" | "men" | "total") => ({
    key,
    head: t.column[key],
    num: true,
    // Not counted by sex is empty; counted and not known is said.
    cell: (row: Row) => (row[key] === undefined ? null : (row[key] ?? t.missing)),
  });
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: "indicator",
          head: t.column.indicator,
          cell: (row) => (
            <>
              {row.what}
              {row.note ? <small>{row.note}</small> : null}
            </>
          ),
        },
        column("women"),
        column("men"),
        column("total"),
      ]}
    />
  );
}

function useRows({ indicators, outcomes }: Counted): Row[] {
  const t = useText(followUpText).outcome;
  const locale = useLocale();
  return indicators.flatMap((indicator) => {
    const name = indicator.name[locale];
    const found = outcomes.find((one) => one.indicator === indicator.id);
    const note = targetNote(indicator, t);
    if (indicator.unit !== "percent") {
      return [{ key: indicator.id, what: name, note, ...countsOf(indicator, found) }];
    }
    const [women, men] = [found?.startedWomen ?? null, found?.startedMen ?? null];
    const total = women === null || men === null ? null : women + men;
    return [
      { key: `${indicator.id}.started`, what: t.started({ name }), note: null, women, men, total },
      {
        key: indicator.id,
        what: t.completed({ name }),
        note,
        ...countsOf(indicator, found),
      },
    ];
  });
}

const countsOf = ({ bySex }: Indicator, found: Outcome | undefined) => ({
  women: bySex ? (found?.women ?? null) : undefined,
  men: bySex ? (found?.men ?? null) : undefined,
  total: found?.total ?? null,
});
