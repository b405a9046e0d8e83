/** The recipient reads the claim once more and signs it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow, refusalTexts } from "~/http/refusal.server";
import { claimAccess, progressFault } from "~/domain/claims";
import { findClaim } from "~/domain/claims/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import reportText from "~/i18n/progress-report";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, Notice, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { BudgetUse } from "./parts/budget-use";
import { EvidenceForm } from "./parts/evidence-form";
import { EvidenceTable } from "./parts/evidence-table";
import { ReportSummary } from "./parts/report-summary";
import { LinesToSign } from "./parts/lines-to-sign";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const found = orThrow(request, await findClaim(actor, params.id ?? ""));
  const { claim, categories, report, budget } = found;
  if (claim.status !== "draft" && claim.status !== "returned")
    throw new Response("Not found", { status: 404 });
  const maySign = may(claimAccess, actor, "claim.submit", claim);
  return {
    claim,
    categories,
    report,
    budget,
    lacking: refusalTexts(request, progressFault(report)),
    maySign,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, claimsText, (t) => (data ? t.check.title({ no: data.claim.no }) : t.title));

export default function ReviewClaim() {
  const { claim, categories, report, budget, lacking, maySign } = useLoaderData<typeof loader>();
  const t = useText(claimsText);
  const r = useText(reportText);
  const locale = useLocale();
  const isReport = claim.lines.length === 0 && report.isAsked;
  const words = isReport ? r.alone.sign : t.check;
  const change = `/projects/${claim.projectId}/claims/new`;
  return (
    <ConfirmPage
      crumbs={[
        { label: t.title, to: "/claims" },
        { label: t.short({ no: claim.no }), to: change },
        { label: t.check.title({ no: claim.no }) },
      ]}
      kicker={claim.projectTitle}
      question={t.check.title({ no: claim.no })}
      what={words.what}
      who={t.check.who}
      undo={words.undo}
      money={words.money}
      cancel={{ label: t.check.change, to: change }}
    >
      <Section title={r.title}>
        <ReportSummary report={report} />
      </Section>
      {isReport ? null : (
        <>
          <Section title={t.linesTitle}>
            <LinesToSign claim={claim} categories={categories} />
          </Section>
          <BudgetUse {...{ budget, categories }} projectId={claim.projectId} isOwn />
          <Section title={t.evidence.title} intro={t.evidence.intro}>
            <EvidenceTable claim={claim} mayChange />
            <EvidenceForm claim={claim} />
          </Section>
        </>
      )}
      <p>{words.statement}</p>
      {lacking.length > 0 ? (
        <Notice tone="warn" title={r.lacking}>
          <Bullets items={lacking} />
          <Link to={change}>{r.mend}</Link>
        </Notice>
      ) : maySign ? (
        <CommandForm action={`/claims/${claim.id}/submission`} id="signing">
          <SubmitButton>
            {isReport
              ? r.alone.sign.button
              : t.check.button({ amount: formatKronor(claim.claimed ?? 0n, locale) })}
          </SubmitButton>
        </CommandForm>
      ) : (
        <Notice tone="info" title={t.check.saved}>
          {t.check.signatory}
        </Notice>
      )}
    </ConfirmPage>
  );
}
