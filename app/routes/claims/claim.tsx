import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { claimAccess, type Claim } from "~/domain/claims";
import { findClaim, type ClaimReview } from "~/domain/claims/index.server";
import { countOpenSignals } from "~/domain/evidence-signals/index.server";
import { findOrders, findPayee } from "~/domain/disbursements/index.server";
import { besideAccount } from "~/domain/payment-blocks";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { organisationAccess } from "~/domain/organisations";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import reportText from "~/i18n/progress-report";
import { formatInstant } from "~/ui/date";
import { Period } from "~/ui/date";
import { Actions, ButtonLink, LateRefusal } from "~/ui/form";
import { Columns, Notice, Page, pageTitle, Panel, Section, useShell } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { BlockNotice } from "../payment-blocks/parts/block-notice";
import { PayeeNotice } from "../disbursements/parts/payee-notice";
import { BudgetUse } from "./parts/budget-use";
import { claimColour } from "./parts/claim-colour";
import { ClaimCalculation } from "./parts/claim-calculation";
import { ClaimChecks } from "./parts/claim-checks";
import { EvidenceTable } from "./parts/evidence-table";
import { ClaimFigures } from "./parts/claim-figures";
import { JudgeLines } from "./parts/judge-lines";
import { ReportSummary } from "./parts/report-summary";
import { LineTable } from "./parts/line-table";
import { OpenSignals } from "./parts/open-signals";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const review = orThrow(request, await findClaim(actor, params.id ?? ""));
  const { claim } = review;
  return {
    claim,
    report: review.report,
    money: review.money,
    terms: review.terms,
    categories: review.categories,
    budget: review.budget,
    paidRegister: actor.kind === "staff" ? review.paidRegister : null,
    mayReview: claim.status === "submitted" && may(claimAccess, actor, "claim.review", claim),
    ...(await paymentOf(request, actor, review)),
  };
}

/** For the board: the payment that came of the claim, or what stands in the way of one. */
async function paymentOf(
  request: Request,
  actor: Applicant | Staff,
  { claim, money }: ClaimReview,
) {
  const standing = orThrow(request, await findPaymentBlocks(actor, claim.projectId));
  const isToJudge = claim.status === "submitted" && money.pay > 0n;
  if (actor.kind !== "staff") {
    const blocks = isToJudge ? blockTexts(request, standing.blocks) : [];
    return { orderId: null, payee: null, mayVerify: false, blocks, signals: null };
  }
  const orders = await findOrders(actor, { projectId: claim.projectId });
  const payee = isToJudge ? orThrow(request, await findPayee(actor, claim.projectId)) : null;
  const boardId = payee?.payingBoardId ?? null;
  return {
    orderId: orders.find(({ claimId }) => claimId === claim.id)?.id ?? null,
    payee,
    signals: await countOpenSignals(actor, claim.id),
    blocks: isToJudge ? blockTexts(request, besideAccount(standing.blocks)) : [],
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", { boardId }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, claimsText, (t) =>
    data ? t.name({ no: data.claim.no, project: data.claim.projectTitle }) : t.title,
  );

export default function ClaimPage() {
  const page = useLoaderData<typeof loader>();
  const { claim, report } = page;
  const t = useText(claimsText);
  const isOwn = useShell()?.side === "applicant";
  const words = isOwn ? t.statusOwn : t.status;
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/claims" },
        { label: claim.projectTitle, to: `/projects/${claim.projectId}/case` },
        { label: t.short({ no: claim.no }) },
      ]}
      status={<Tag colour={claimColour[claim.state]}>{words[claim.state]}</Tag>}
      kicker={claim.caseNumber}
      title={t.name({ no: claim.no, project: claim.projectTitle })}
      facts={useFacts(claim, isOwn)}
    >
      {claim.status === "reported" ? (
        <ReportAlone report={report} />
      ) : (
        <ClaimParts page={page} isOwn={isOwn} />
      )}
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

/** A period without cost: the progress report, and nothing to judge. */
function ReportAlone({ report }: Pick<Loaded, "report">) {
  const t = useText(reportText);
  return (
    <>
      <Notice title={t.alone.title}>
        <p>{t.alone.text}</p>
      </Notice>
      <Section title={t.title}>
        <ReportSummary report={report} />
      </Section>
    </>
  );
}

function ClaimParts({ page, isOwn }: { readonly page: Loaded; readonly isOwn: boolean }) {
  const { claim, report, money, terms, categories, paidRegister } = page;
  const { budget, orderId, mayReview, payee, mayVerify, blocks, signals } = page;
  const isUnpayable = payee !== null && !payee.account?.isVerified;
  const t = useText(claimsText);
  const r = useText(reportText);
  return (
    <>
      <BlockNotice texts={blocks} />
      <Section>
        {mayReview ? null : <LateRefusal />}
        {payee ? <PayeeNotice payee={payee} before="claim" mayVerify={mayVerify} /> : null}
        <ClaimFigures claim={claim} money={money} grant={terms.grant} paidRegister={paidRegister} />
      </Section>
      <Columns
        wide
        asideLabel={t.calculation.title}
        aside={
          <Panel title={t.calculation.title}>
            <ClaimCalculation
              claim={claim}
              money={money}
              terms={terms}
              paidRegister={paidRegister}
            />
            {orderId ? (
              <Actions>
                <ButtonLink to={`/payment-orders/${orderId}`}>{t.order}</ButtonLink>
              </Actions>
            ) : null}
          </Panel>
        }
      >
        <Section title={r.title}>
          <ReportSummary report={report} />
        </Section>
      </Columns>
      <Section title={t.linesTitle}>
        {mayReview && signals ? <OpenSignals claimId={claim.id} open={signals.open} /> : null}
        {mayReview ? (
          <JudgeLines claim={claim} categories={categories} isUnpayable={isUnpayable} />
        ) : (
          <LineTable claim={claim} categories={categories} />
        )}
      </Section>
      <BudgetUse {...{ budget, categories, isOwn }} projectId={claim.projectId} />
      {isOwn ? null : (
        <Section title={t.checks.title}>
          <ClaimChecks claim={claim} report={report} signals={signals} />
        </Section>
      )}
      <Section title={t.evidence.title}>
        <EvidenceTable claim={claim} />
      </Section>
    </>
  );
}

function useFacts(claim: Claim, isOwn: boolean) {
  const t = useText(claimsText);
  const locale = useLocale();
  return [
    {
      label: t.facts.recipient,
      value: isOwn ? (
        claim.organisationName
      ) : (
        <Link to={`/organisations/${claim.organisationId}`}>{claim.organisationName}</Link>
      ),
    },
    ...(claim.periodFrom && claim.periodTo
      ? [{ label: t.facts.period, value: <Period from={claim.periodFrom} to={claim.periodTo} /> }]
      : []),
    ...(claim.submittedAt
      ? [{ label: t.facts.arrived, value: formatInstant(claim.submittedAt, locale) }]
      : []),
    ...(claim.approverName ? [{ label: t.facts.reviewed, value: claim.approverName }] : []),
  ];
}
