import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { claimAccess, claimStatuses, type ClaimRow, type ClaimStatus } from "~/domain/claims";
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

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const reach =
    actor.kind === "staff"
      ? { boardId: actor.boardId, status: "submitted" }
      : { organisationId: actor.organisationId };
  orThrow(request, authorise(claimAccess, actor, "claim.read", reach) ?? ok(null));
  const query = new URL(request.url).searchParams;
  const status = claimStatuses.find((known) => known === query.get("status"));
  const page = Math.max(1, Number(query.get("page")) || 1);
  return {
    ...(await findClaims(actor, { ...(status && { status }), page })),
    status: status ?? "",
    page,
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, claimsText, (t) => t.title);

export default function Claims() {
  const { rows, pages, status, page, total } = useLoaderData<typeof loader>();
  const t = useText(claimsText);
  return (
    <Page title={t.title} lead={t.listLead} plain>
      <FilterBar count={t.count({ count: total })} active={status !== ""}>
        <FilterSelect
          name="status"
          label={t.filter.status}
          value={status}
          options={[
            { value: "", label: t.filter.all },
            ...claimStatuses.map((value) => ({ value, label: t.status[value] })),
          ]}
        />
      </FilterBar>
      <ClaimTable rows={rows} />
      <Pagination page={page} pages={pages} />
    </Page>
  );
}

function ClaimTable({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const t = useText(claimsText);
  const own = useShell()?.side === "applicant";
  const words: Record<ClaimStatus, string> = own ? t.statusOwn : t.status;
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
          <small>{row.caseNumber}</small>
        </>
      ),
    },
    { key: "recipient", head: t.column.recipient, cell: (row) => row.organisationName },
    {
      key: "status",
      head: t.column.status,
      cell: (row) => <Tag colour={claimColour[row.status]}>{words[row.status]}</Tag>,
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
      cell: (row) => row.submittedAt && formatInstantShort(row.submittedAt),
    },
  ];
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
    />
  );
}

const draftPath = (row: ClaimRow, own: boolean): string =>
  own ? `/projects/${row.projectId}/claims/new` : `/claims/${row.id}`;
