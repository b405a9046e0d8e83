import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { claimAccess, claimStates, type ClaimRow, type ClaimState } from "~/domain/claims";
import { findClaims } from "~/domain/claims/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { formatInstantShort } from "~/ui/date";
import { EmptyState, Page, pageTitle, useShell } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable, FilterBar, FilterSelect, Pagination, type Column } from "~/ui/table";
import { claimColour } from "./parts/claim-colour";
import { ClaimsAndRecoveries } from "./parts/claims-and-recoveries";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const reach =
    actor.kind === "staff"
      ? { boardId: actor.boardId, status: "submitted" }
      : { organisationId: actor.organisationId };
  orThrow(request, authorise(claimAccess, actor, "claim.read", reach) ?? ok(null));
  const filter = filterIn(request);
  // The board sees no drafts.
  const states = claimStates.filter((state) => actor.kind === "applicant" || state !== "draft");
  const status = filter.choice("status", states);
  const page = pageNumber(new URL(request.url).searchParams);
  const found = await findClaims(actor, { ...(status && { state: status }), page });
  keepToPages(request, found.pages);
  return { ...found, status: filter.text("status"), states, page, errors: filter.errors };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, claimsText, (t) => t.title);

export default function Claims() {
  const { rows, pages, status, states, page, total, errors } = useLoaderData<typeof loader>();
  const t = useText(claimsText);
  const own = useShell()?.side === "applicant";
  const words = own ? t.statusOwn : t.status;
  return (
    <Page title={t.title} lead={own ? t.listLeadOwn : t.listLead} plain>
      {own ? null : <ClaimsAndRecoveries />}
      <FilterBar count={t.count({ count: total })} active={status !== ""} errors={errors}>
        <FilterSelect
          name="status"
          label={t.filter.status}
          value={status}
          options={[
            { value: "", label: t.filter.all },
            ...states.map((value) => ({ value, label: words[value] })),
          ]}
        />
      </FilterBar>
      <ClaimTable rows={rows} own={own} filtered={status !== ""} />
      <Pagination page={page} pages={pages} />
    </Page>
  );
}

type ClaimTableProps = {
  readonly rows: readonly ClaimRow[];
  readonly own: boolean;
  readonly filtered: boolean;
};

function ClaimTable({ rows, own, filtered }: ClaimTableProps) {
  const t = useText(claimsText);
  const words: Record<ClaimState, string> = own ? t.statusOwn : t.status;
  const columns: Column<ClaimRow>[] = [
    {
      key: "claim",
      head: t.column.claim,
      cell: (row) => (
        <>
          <Link
            to={
              row.status === "draft" || row.status === "returned"
                ? draftPath(row, own)
                : `/claims/${row.id}`
            }
          >
            {t.short({ no: row.no })}, {row.projectTitle}
          </Link>
          <small>
            {own ? null : `${row.organisationName}, `}
            {row.caseNumber}
          </small>
        </>
      ),
    },
    {
      key: "status",
      head: t.column.status,
      cell: (row) => <Tag colour={claimColour[row.state]}>{words[row.state]}</Tag>,
    },
    {
      key: "claimed",
      head: t.column.claimed,
      num: true,
      cell: (row) => row.claimed !== null && <Amount ore={row.claimed} />,
    },
    {
      key: "payable",
      head: t.column.payable,
      num: true,
      cell: (row) => row.payable !== null && <Amount ore={row.payable} />,
    },
    {
      key: "arrived",
      head: t.column.arrived,
      cell: (row) =>
        row.submittedAt && <span className="lm-nowrap">{formatInstantShort(row.submittedAt)}</span>,
    },
  ];
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        filtered ? (
          <EmptyState title={t.noneInState}>
            <p>{t.noneInStateWhy}</p>
          </EmptyState>
        ) : (
          <EmptyState title={t.empty}>
            <p>{own ? t.emptyWhyOwn : t.emptyWhy}</p>
          </EmptyState>
        )
      }
    />
  );
}

const draftPath = (row: ClaimRow, own: boolean): string =>
  own ? `/projects/${row.projectId}/claims/new` : `/claims/${row.id}`;
