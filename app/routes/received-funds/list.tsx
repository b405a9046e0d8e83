import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { receivedFundAccess, type FundRow } from "~/domain/received-funds";
import { findFunds } from "~/domain/received-funds/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Amount, formatOre } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { LedgerParts } from "../ledger/parts/ledger-parts";
import { FundAmount } from "./parts/fund-amount";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  return {
    funds: orThrow(request, await findFunds(actor)),
    mayRecord: may(receivedFundAccess, actor, "receivedFund.record", { boardId }),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, receivedFundsText, (t) => t.title);

export default function ReceivedFunds() {
  const { funds, mayRecord } = useLoaderData<typeof loader>();
  const t = useText(receivedFundsText);
  return (
    <Page
      plain
      title={t.title}
      lead={t.lead}
      action={mayRecord ? <ButtonLink to="/received-funds/new">{t.record}</ButtonLink> : null}
    >
      <LedgerParts />
      <DataTable
        caption={t.title}
        captionHidden
        columns={useColumns()}
        rows={funds}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.empty}>
            <p>{t.emptyWhy}</p>
          </EmptyState>
        }
      />
      {funds.length > 0 ? (
        <p>
          <a href="/received-funds.csv">{t.download}</a>
        </p>
      ) : null}
    </Page>
  );
}

function useColumns(): Column<FundRow>[] {
  const { column: head, about } = useText(receivedFundsText);
  const locale = useLocale();
  return [
    {
      key: "fund",
      head: head.fund,
      cell: ({ id, purpose, agreementNumber }) => (
        <>
          <Link to={`/received-funds/${id}`}>{purpose}</Link>
          <small>{agreementNumber}</small>
        </>
      ),
    },
    {
      key: "agreed",
      head: head.agreed,
      num: true,
      cell: ({ agreed, isAbout }) =>
        isAbout ? about({ amount: formatOre(agreed, locale) }) : <Amount ore={agreed} />,
    },
    {
      key: "received",
      head: head.received,
      num: true,
      cell: ({ money }) => <Amount ore={money.received} />,
    },
    {
      key: "passedOn",
      head: head.passedOn,
      num: true,
      cell: ({ money }) => <FundAmount money={money} of="passedOn" />,
    },
    {
      key: "left",
      head: head.left,
      num: true,
      cell: ({ money }) => <FundAmount money={money} of="unused" />,
    },
    {
      key: "toPayBack",
      head: head.toPayBack,
      num: true,
      cell: ({ money }) => <FundAmount money={money} of="toPayBack" />,
    },
  ];
}
