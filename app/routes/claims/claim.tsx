import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { claimAccess } from "~/domain/claims";
import { findClaim } from "~/domain/claims/index.server";
import { findOrders } from "~/domain/disbursements/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { formatInstant } from "~/ui/date";
import { Period } from "~/ui/date";
import { Actions, ButtonLink } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section, useShell } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { claimColour } from "./parts/claim-colour";
import { ClaimCalculation } from "./parts/claim-calculation";
import { ClaimFigures } from "./parts/claim-figures";
import { JudgeLines } from "./parts/judge-lines";
import { LineTable } from "./parts/line-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const review = orThrow(request, await findClaim(actor, params.id ?? ""));
  const { claim } = review;
  const order =
    actor.kind === "staff"
      ? (await findOrders(actor, { projectId: claim.projectId })).find(
          ({ claimId }) => claimId === claim.id,
        )
      : null;
  return {
    claim,
    money: review.money,
    terms: review.terms,
    categories: review.categories,
    paidAccount: actor.kind === "staff" ? review.paidAccount : null,
    orderId: order?.id ?? null,
    mayReview: claim.status === "submitted" && may(claimAccess, actor, "claim.review", claim),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, claimsText, (t) =>
    data ? t.name({ no: data.claim.no, project: data.claim.projectTitle }) : t.title,
  );

export default function ClaimPage() {
  const { claim, money, terms, categories, paidAccount, orderId, mayReview } =
    useLoaderData<typeof loader>();
  const t = useText(claimsText);
  const locale = useLocale();
  const words = useShell()?.side === "applicant" ? t.statusOwn : t.status;
  const facts = [
    { label: t.facts.recipient, value: claim.organisationName },
    ...(claim.periodFrom && claim.periodTo
      ? [{ label: t.facts.period, value: <Period from={claim.periodFrom} to={claim.periodTo} /> }]
      : []),
    ...(claim.submittedAt
      ? [{ label: t.facts.arrived, value: formatInstant(claim.submittedAt, locale) }]
      : []),
    ...(claim.approverName ? [{ label: t.facts.reviewed, value: claim.approverName }] : []),
  ];
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/claims" },
        { label: t.name({ no: claim.no, project: claim.projectTitle }) },
      ]}
      status={<Tag colour={claimColour[claim.status]}>{words[claim.status]}</Tag>}
      kicker={claim.caseNumber}
      title={t.name({ no: claim.no, project: claim.projectTitle })}
      facts={facts}
    >
      <ClaimFigures claim={claim} money={money} grant={terms.grant} paidAccount={paidAccount} />
      <Columns
        wide
        asideLabel={t.calculation.title}
        aside={
          <Panel title={t.calculation.title}>
            <ClaimCalculation money={money} grant={terms.grant} total={terms.total} />
            {orderId ? (
              <Actions>
                <ButtonLink to={`/payment-orders/${orderId}`}>{t.order}</ButtonLink>
              </Actions>
            ) : null}
          </Panel>
        }
      >
        <Section title={t.linesTitle}>
          {mayReview ? (
            <JudgeLines claim={claim} categories={categories} />
          ) : (
            <LineTable claim={claim} categories={categories} />
          )}
        </Section>
        <Section title={t.progress}>
          <p className="lm-measure">{claim.progress}</p>
        </Section>
      </Columns>
    </Page>
  );
}
