import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { controlAccess } from "~/domain/controls";
import { payeeSignalAccess } from "~/domain/payee-signals";
import { findSignals } from "~/domain/payee-signals/index.server";
import { may } from "~/domain/shared/access";
import { useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import payeeSignalsText from "~/i18n/payee-signals";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { DataTable, Pagination } from "~/ui/table";
import { ControlParts } from "../controls/parts/control-parts";
import { StandingTag } from "../signals/parts/standing-tag";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = pageNumber(new URL(request.url).searchParams);
  const found = orThrow(request, await findSignals(actor, page));
  keepToPages(request, found.pages);
  const { boardId } = actor;
  return {
    ...found,
    page,
    mayReadRisk: may(controlAccess, actor, "risk.read", { boardId }),
    mayRead: may(payeeSignalAccess, actor, "staffAccount.read", { boardId }),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, payeeSignalsText, (t) => t.title);

export default function Signals() {
  const { rows, page, pages, mayRead, mayReadRisk } = useLoaderData<typeof loader>();
  const t = useText(payeeSignalsText);
  const kinds = useText(organisationsText).kind;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      plain
      action={
        mayRead ? (
          <ButtonLink look="secondary" to="/staff-accounts">
            {t.staffAccounts}
          </ButtonLink>
        ) : null
      }
    >
      {mayReadRisk ? <ControlParts /> : null}
      <DataTable
        caption={t.title}
        captionHidden
        rows={rows}
        rowKey={(row) => `${row.payeeAccountId} ${row.signal} ${row.about}`}
        marked={({ standing }) => standing === "open"}
        empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
        columns={[
          {
            key: "organisation",
            head: t.column.organisation,
            cell: (row) => (
              <>
                <Link
                  to={`/organisations/${row.organisationId}/accounts/${row.payeeAccountId}/signals`}
                >
                  {row.organisationName}
                </Link>
                <small>
                  {kinds[row.kind]} {row.number}
                </small>
              </>
            ),
          },
          {
            key: "signal",
            head: t.column.signal,
            cell: ({ signal, aboutName }) => (
              <>
                {t.signal[signal]}
                <small>{aboutName}</small>
              </>
            ),
          },
          {
            key: "standing",
            head: t.column.standing,
            cell: ({ standing }) => <StandingTag standing={standing} words={t.standing} />,
          },
        ]}
      />
      <Pagination page={page} pages={pages} />
    </Page>
  );
}
