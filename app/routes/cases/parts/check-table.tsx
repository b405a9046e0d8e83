import type { FormalCheck } from "~/domain/applications";
import type { CaseDetails } from "~/domain/applications/index.server";
import { cofinancingTotal } from "~/domain/applications";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { formatDayOfYear } from "~/ui/date";
import { State, type StateMark } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { automaticSource } from "./automatic-source";

const marks = { met: "done", not_met: "late", missing: "wait" } as const satisfies Record<
  string,
  StateMark
>;

type Row = {
  readonly key: string;
  readonly condition: string;
  readonly law: string | null;
  readonly result: FormalCheck["result"];
  readonly source: string;
  readonly who: string;
};

type CheckTableProps = {
  readonly found: Pick<CaseDetails, "application" | "checks">;
  /** Also those that an officer examines; without them when they stand in a form beside. */
  readonly byOfficer: boolean;
};

/** The conditions with their result, source, day and officer. */
export function CheckTable({ found, byOfficer }: CheckTableProps) {
  const t = useText(casesText).checks;
  const locale = useLocale();
  const shown = found.checks.filter(({ isForOfficer }) => byOfficer || !isForOfficer);
  const rows = shown.map((check): Row => {
    const { condition, text, law, result, automatic, recorded } = check;
    const by = recorded
      ? `${formatDayOfYear(dayOf(recorded.checkedAt), locale)}, ${recorded.officer ?? ""}`
      : automatic
        ? t.automatic
        : "";
    const source = recorded
      ? recorded.source
      : automatic
        ? automaticSource(automatic.source, t.automaticSources, locale)
        : "";
    return { key: condition, condition: text[locale], law, result, source, who: by };
  });
  const columns: Column<Row>[] = [
    {
      key: "condition",
      head: t.condition,
      cell: ({ condition, law }) => (
        <>
          {condition}
          {law ? <small>{law}</small> : null}
        </>
      ),
    },
    {
      key: "result",
      head: t.result,
      cell: ({ result }) =>
        result ? (
          <State is={marks[result]}>
            <span className="lm-nowrap">{t.results[result]}</span>
          </State>
        ) : (
          <State is="todo">
            <span className="lm-nowrap">{t.unexamined}</span>
          </State>
        ),
    },
    { key: "source", head: t.source, full: true, cell: ({ source }) => source },
    { key: "who", head: t.who, cell: ({ who }) => who },
  ];
  return (
    <DataTable
      caption={byOfficer ? t.title : t.bySystem}
      dense
      columns={columns}
      rows={[...rows, useCofinancing(found)]}
      rowKey={({ key }) => key}
    />
  );
}

/** Shown with the conditions, but it does not stop the check. */
function useCofinancing({ application }: CheckTableProps["found"]): Row {
  const t = useText(casesText).checks;
  const locale = useLocale();
  const { financing } = application;
  const open = financing.financiers.filter(
    ({ status }) => status !== "confirmed" && status !== "verified",
  );
  const isDone = open.length === 0;
  return {
    key: "cofinancing",
    condition: t.cofinancing,
    law: null,
    result: isDone ? "met" : "missing",
    source: isDone
      ? t.cofinancingDone
      : t.cofinancingLeft({
          left: formatKronor(cofinancingTotal({ grant: null, financiers: open }), locale),
          all: formatKronor(cofinancingTotal(financing), locale),
        }),
    who: t.automatic,
  };
}
