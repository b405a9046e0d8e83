import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proposalSchema } from "~/domain/decisions";
import { findProposalGround, proposeDecision } from "~/domain/decisions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { ErrorPage, Notice, Page, pageTitle } from "~/ui/layout";
import { formatDecimal, Kr } from "~/ui/money";
import { ProposalForm } from "./parts/proposal-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findProposalGround(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const applicationId = params.id ?? "";
  return answerForm(
    request,
    proposalSchema,
    (input, commandId) => proposeDecision({ actor, commandId }, { applicationId, ...input }),
    ({ decisionId }) => redirect(`/decisions/${decisionId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, decisionsText, (t) =>
    data ? t.proposal.title({ organisation: data.organisationName }) : t.proposal.crumb,
  );

export default function Proposal() {
  const page = useLoaderData<typeof loader>();
  const t = useText(decisionsText).proposal;
  const locale = useLocale();
  const { ranked, rankedOf, returned } = page;
  const isBelow = ranked !== null && !(ranked.thresholdMet && ranked.aboveMinimum);
  return (
    <Page
      crumbs={[
        { label: t.cases, to: "/cases" },
        { label: page.caseNumber, to: `/cases/${page.applicationId}` },
        { label: t.crumb },
      ]}
      kicker={page.caseNumber}
      title={t.title({ organisation: page.organisationName })}
      lead={t.lead}
      facts={[
        { label: t.facts.project, value: page.projectTitle },
        { label: t.facts.sought, value: <Kr ore={page.sought} /> },
        ...(ranked
          ? [
              {
                label: t.facts.score,
                value: t.scoreOf({ total: formatDecimal(ranked.total, locale) }),
              },
              {
                label: t.facts.place,
                value: t.placeOf({ place: ranked.place, of: rankedOf }),
              },
            ]
          : []),
      ]}
    >
      <div className="lm-measure lm-stack">
        {returned ? (
          <Notice tone="warn" title={t.returned({ who: returned.by })}>
            <p>{returned.reason}</p>
          </Notice>
        ) : null}
        {isBelow ? <Notice tone="warn" title={t.below} /> : null}
        <ProposalForm page={page} />
      </div>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
