import { Link } from "@remix-run/react";
import type { Cell, PublicOutcome } from "~/domain/follow-up";
import type { ProjectOutcome } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { formatPercent, Kr } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

type Props = { readonly callId: string; readonly outcome: ProjectOutcome | null };

/** What came of it: promised against achieved. Nothing is published before the settlement. */
export function ProjectResult({ callId, outcome }: Props) {
  const t = useText(publicText).project;
  const settled = outcome?.settled;
  return (
    <Section title={t.outcomeTitle}>
      {settled ? <Settled settled={settled} /> : <p>{t.outcomeNotYet}</p>}
      <p>
        <Link to={`/outcomes/${callId}`}>{t.outcomeLink}</Link>
      </p>
    </Section>
  );
}

function Settled({ settled }: { readonly settled: NonNullable<ProjectOutcome["settled"]> }) {
  const { outcome: t } = useText(publicText).project;
  return (
    <>
      <OutcomeTable outcomes={settled.outcomes} />
      <p className="lm-muted lm-small">{t.hiddenNote}</p>
      <Facts
        look="rows"
        facts={[
          { label: t.finalGrant, value: <Kr ore={settled.finalGrant} /> },
          { label: t.cost, value: <Kr ore={settled.approvedCost} /> },
          ...(settled.lessons ? [{ label: t.lessons, value: settled.lessons }] : []),
        ]}
      />
    </>
  );
}

function OutcomeTable({ outcomes }: { readonly outcomes: readonly PublicOutcome[] }) {
  const { outcome: t, outcomeTitle } = useText(publicText).project;
  const locale = useLocale();
  const said = (cell: Cell): string =>
    cell.kind === "shown" ? String(cell.value) : cell.kind === "hidden" ? t.hidden : t.missing;
  const bySex = (key: "women" | "men"): Column<PublicOutcome> => ({
    key,
    head: t[key],
    num: true,
    cell: ({ indicator, counts }) => (indicator.bySex ? said(counts[key]) : null),
  });
  return (
    <DataTable
      caption={outcomeTitle}
      captionHidden
      rows={outcomes}
      rowKey={({ indicator }) => indicator.id}
      columns={[
        { key: "indicator", head: t.indicator, cell: ({ indicator }) => indicator.name[locale] },
        {
          key: "target",
          head: t.target,
          num: true,
          cell: ({ indicator }) => indicator.target && String(indicator.target.total),
        },
        bySex("women"),
        bySex("men"),
        {
          key: "total",
          head: t.total,
          num: true,
          cell: ({ counts, percent }) =>
            percent === null
              ? said(counts.total)
              : t.percent({ total: said(counts.total), percent: formatPercent(percent, locale) }),
        },
      ]}
    />
  );
}
