import { Link } from "@remix-run/react";
import type { CallPicture, YearPicture } from "~/domain/public";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { sum } from "~ledger/amount";

/** Year by year: what was given, what is left to grant, what is promised. */
export function YearTable({ years }: { readonly years: readonly YearPicture[] }) {
  const t = useText(publicText).overview;
  return (
    <DataTable
      caption={t.yearTitle}
      captionHidden
      columns={[
        { key: "year", head: t.year, cell: ({ year }) => String(year) },
        {
          key: "kind",
          head: t.kind,
          cell: ({ isAuthority }) => (isAuthority ? t.authority : t.allotted),
        },
        {
          key: "allotted",
          head: t.allottedKr,
          num: true,
          cell: ({ allotted }) => <Amount ore={allotted} />,
        },
        {
          key: "grant",
          head: t.leftToGrantKr,
          num: true,
          cell: ({ leftToGrant }) => <Amount ore={leftToGrant} />,
        },
        {
          key: "promised",
          head: t.promisedKr,
          num: true,
          cell: ({ promised }) => <Amount ore={promised} />,
        },
      ]}
      rows={years}
      sums={[
        {
          label: t.total,
          cells: {
            allotted: <Amount ore={sum(years.map(({ allotted }) => allotted))} />,
            grant: <Amount ore={sum(years.map(({ leftToGrant }) => leftToGrant))} />,
            promised: <Amount ore={sum(years.map(({ promised }) => promised))} />,
          },
        },
      ]}
      rowKey={({ year }) => String(year)}
    />
  );
}

/** Call by call. */
export function CallTable({ calls }: { readonly calls: readonly CallPicture[] }) {
  const { overview: t, picture: words } = useText(publicText);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.callTitle}
      captionHidden
      columns={[
        {
          key: "call",
          head: t.call,
          cell: (call) => (
            <>
              <Link to={`/calls/${call.id}`}>{call.title[locale]}</Link>
              <small>{call.county}</small>
            </>
          ),
        },
        {
          key: "announced",
          head: words.announcedKr,
          num: true,
          cell: ({ announced }) => <Amount ore={announced} />,
        },
        {
          key: "granted",
          head: words.grantedKr,
          num: true,
          cell: ({ granted }) => <Amount ore={granted} />,
        },
        { key: "paid", head: words.paidKr, num: true, cell: ({ paid }) => <Amount ore={paid} /> },
        {
          key: "projects",
          head: words.projects,
          num: true,
          cell: (call) =>
            call.projects > 0 ? (
              <Link to={`/calls/${call.id}/awards`}>{String(call.projects)}</Link>
            ) : (
              "0"
            ),
        },
      ]}
      rows={calls}
      rowKey={({ id }) => id}
    />
  );
}
