import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findFund } from "~/domain/received-funds/index.server";
import { useLocale, useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import { formatDay } from "~/ui/date";
import { Columns, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { AnswerRepayment } from "./parts/answer-repayment";
import { FinancingTable } from "./parts/financing-table";
import { FundFigures } from "./parts/fund-figures";
import { ProposeRepayment, RepaymentTable } from "./parts/repayments";
import { RequestFunds, RequisitionTable } from "./parts/requisitions";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findFund(actor, params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, receivedFundsText, (t) => data?.purpose ?? t.title);

export default function FundPage() {
  const fund = useLoaderData<typeof loader>();
  const t = useText(receivedFundsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[{ label: t.title, to: "/received-funds" }, { label: fund.purpose }]}
      title={fund.purpose}
      facts={[
        { label: t.fact.agreement, value: fund.agreementNumber },
        { label: t.fact.agreedOn, value: formatDay(fund.agreedOn, locale) },
        { label: t.fact.reference, value: fund.reference },
        { label: t.fact.recordedBy, value: fund.recordedBy },
      ]}
    >
      <FundFigures fund={fund} />
      <Columns
        asideLabel={t.repayment.title}
        wide
        aside={
          <>
            <AnswerRepayment fund={fund} />
            <RequestFunds fund={fund} />
            <ProposeRepayment fund={fund} />
          </>
        }
      >
        <FinancingTable fund={fund} />
        <RequisitionTable fund={fund} />
        <Section title={t.calls.title}>
          {fund.calls.length === 0 ? (
            <p className="lm-muted">{t.calls.none}</p>
          ) : (
            <Bullets
              items={fund.calls.map(({ id, title }) => (
                <Link key={id} to={`/calls/${id}`}>
                  {title[locale]}
                </Link>
              ))}
            />
          )}
        </Section>
        <RepaymentTable fund={fund} />
      </Columns>
    </Page>
  );
}
