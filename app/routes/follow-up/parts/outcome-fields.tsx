import type { Indicator, Outcome } from "~/domain/indicators";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { TextField } from "~/ui/form";
import { DataTable } from "~/ui/table";
import { targetNote } from "./target-note";

/** What a call counts, and what was counted. */
type Counted = {
  readonly indicators: readonly Indicator[];
  readonly outcomes: readonly Outcome[];
};

type Kept = "women" | "men" | "total" | "startedWomen" | "startedMen";

/** One row of fields; a share has two: those who started, and those who completed. */
type FieldRow = {
  readonly at: number;
  readonly indicator: Indicator;
  readonly what: string;
  readonly note: string | null;
  readonly fields: { readonly women?: Kept; readonly men?: Kept; readonly total?: Kept };
  readonly found: Outcome | undefined;
  readonly isFirst: boolean;
};

const bySex = { women: "women", men: "men" } as const;
const started = { women: "startedWomen", men: "startedMen" } as const;

export function OutcomeFields({ details }: { readonly details: Counted }) {
  const t = useText(followUpText).outcome;
  const rows = useFieldRows(details);
  const column = (key: "women" | "men" | "total") => ({
    key,
    head: t.column[key],
    num: true,
    cell: (row: FieldRow) => {
      const kept = row.fields[key];
      return kept ? (
        <TextField
          name={`outcomes[${row.at}].${kept}`}
          label={t.field({ what: row.what, column: t.column[key] })}
          hideLabel
          inputMode="numeric"
          size={6}
          value={row.found?.[kept]?.toString() ?? ""}
        />
      ) : null;
    },
  });
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      inputs
      rows={rows}
      rowKey={(row) => `${row.indicator.id}${row.isFirst ? "" : ".completed"}`}
      columns={[
        {
          key: "indicator",
          head: t.column.indicator,
          cell: (row) => (
            <>
              {row.isFirst ? (
                <input
                  type="hidden"
                  name={`outcomes[${row.at}].indicator`}
                  value={row.indicator.id}
                />
              ) : null}
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

function useFieldRows({ indicators, outcomes }: Counted): FieldRow[] {
  const t = useText(followUpText).outcome;
  const locale = useLocale();
  return indicators.flatMap((indicator, at): FieldRow[] => {
    const name = indicator.name[locale];
    const found = outcomes.find((one) => one.indicator === indicator.id);
    const row = { at, indicator, found, note: targetNote(indicator, t), isFirst: true };
    if (!indicator.bySex) return [{ ...row, what: name, fields: { total: "total" } }];
    if (indicator.unit !== "percent") return [{ ...row, what: name, fields: bySex }];
    return [
      { ...row, what: t.started({ name }), note: null, fields: started },
      { ...row, what: t.completed({ name }), fields: bySex, isFirst: false },
    ];
  });
}
