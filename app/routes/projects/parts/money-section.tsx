import { Link } from "@remix-run/react";
import type { LedgerFigure, ProjectCase } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { StackedBar } from "~/ui/chart";
import { Section } from "~/ui/layout";
import { Amount, Figures, formatKronor, Kr, LedgerAmount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { ledgerAddress } from "../../ledger/parts/account-filter";

type MoneyProps = { readonly project: ProjectCase; readonly isStaff: boolean };

/** The project's money from the ledger. The registers open for the board's staff. */
export function MoneySection({ project, isStaff }: MoneyProps) {
  const t = useText(projectsText).money;
  const { money, sought } = project;
  return (
    <Section title={t.title}>
      <Figures
        figures={[
          { label: t.sought, value: <Kr ore={sought} /> },
          { label: t.granted, value: <Kr ore={money.granted} /> },
          { label: t.paid, value: <Figure of={money.paid} opens={isStaff} /> },
          { label: t.left, value: <Kr ore={money.left} />, main: true },
        ]}
      />
      <MoneyBar project={project} />
      {project.revision ? (
        <p>
          {t.revised[project.revision]} {t.total}: <Kr ore={project.totalCost} />.
        </p>
      ) : null}
      {isStaff ? <CommittedYears project={project} /> : null}
    </Section>
  );
}

type FigureProps = { readonly of: LedgerFigure; readonly opens: boolean };

const Figure = ({ of: { amount, account }, opens }: FigureProps) =>
  opens && account ? <LedgerAmount ore={amount} account={account} kr /> : <Kr ore={amount} />;

function MoneyBar({ project }: { readonly project: ProjectCase }) {
  const t = useText(projectsText).money;
  const locale = useLocale();
  const { granted, paid, toBePaid, left, retained } = project.money;
  if (granted === 0n || project.settledAt) return null;
  const claimable = left - toBePaid.amount - retained;
  return (
    <StackedBar
      description={t.bar({
        granted: formatKronor(granted, locale),
        paid: formatKronor(paid.amount, locale),
        retained: formatKronor(retained, locale),
      })}
      parts={[
        { label: t.paid, ore: paid.amount, fill: "dark" as const },
        ...(toBePaid.amount > 0n
          ? [{ label: t.toBePaid, ore: toBePaid.amount, fill: "middle" as const }]
          : []),
        {
          label: project.status === "awarded" ? t.claimableLater : t.claimable,
          ore: claimable > 0n ? claimable : 0n,
          fill: "light" as const,
        },
        { label: t.retained, ore: retained, fill: "hatch" as const },
      ]}
    />
  );
}

function CommittedYears({ project }: { readonly project: ProjectCase }) {
  const t = useText(projectsText).money;
  const { committed, committedTotal } = project.money;
  if (committed.length === 0) return null;
  return (
    <DataTable
      caption={t.years}
      columns={[
        { key: "year", head: t.year, cell: ({ year }) => year },
        {
          key: "committed",
          head: t.committedKr,
          num: true,
          cell: ({ amount, account }) =>
            account ? <LedgerAmount ore={amount} account={account} /> : <Amount ore={amount} />,
        },
      ]}
      rows={committed}
      rowKey={({ year }) => String(year)}
      sums={[
        {
          label: t.sum,
          cells: {
            committed: (
              <Link
                className="lm-led"
                to={ledgerAddress({ role: "committed", project: project.id }, null)}
              >
                <Amount ore={committedTotal} />
              </Link>
            ),
          },
        },
      ]}
    />
  );
}
