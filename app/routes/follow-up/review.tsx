import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { followUpAccess, reportFault } from "~/domain/follow-up";
import { findFinalReport } from "~/domain/follow-up/index.server";
import { may } from "~/domain/shared/access";
import { localeOf, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { refusalText } from "~/i18n/refusals.server";
import uiText from "~/i18n/ui";
import { Actions, ButtonLink, CommandForm, SubmitButton } from "~/ui/form";
import { Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets, Facts } from "~/ui/list";
import { ReportStatusTag, useReportHead } from "./parts/report-head";
import { ReportSummary } from "./parts/report-summary";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const details = orThrow(request, await findFinalReport(actor, params.id ?? ""));
  if (details.report?.status !== "draft") {
    throw tooLate(`/projects/${details.project.id}/reports/final`);
  }
  const fault = reportFault(details);
  const missing = fault ? [fault, ...(fault.more ?? [])] : [];
  return {
    details,
    missing: missing.map(({ code, params }) => refusalText(localeOf(request), code, params)),
    maySubmit: may(followUpAccess, actor, "report.submit", details.project),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, followUpText, (t) => t.review.title);

export default function ReviewReport() {
  const { details, missing, maySubmit } = useLoaderData<typeof loader>();
  const { review: t } = useText(followUpText);
  const words = useText(uiText).confirm;
  const page = `/projects/${details.project.id}/reports/final`;
  return (
    <Page
      {...useReportHead(details, false)}
      status={<ReportStatusTag report={details.report} />}
      title={t.title}
    >
      {missing.length > 0 ? (
        <Notice tone="warn" title={t.missing}>
          <Bullets items={missing} />
        </Notice>
      ) : null}
      <p>
        <ButtonLink to={page} look="secondary">
          {t.change}
        </ButtonLink>
      </p>
      <ReportSummary details={details} />
      <Section title={t.heading}>
        <Facts
          look="rows"
          facts={[
            { label: words.what, value: t.what },
            { label: words.who, value: t.who },
            { label: words.undo, value: t.undo },
            { label: words.money, value: t.money },
          ]}
        />
        {missing.length > 0 ? (
          <p>{t.fillInFirst}</p>
        ) : maySubmit ? (
          <CommandForm action={`${page}/submission`}>
            <p className="lm-measure">{t.statement}</p>
            <Actions>
              <SubmitButton>{t.button}</SubmitButton>
            </Actions>
          </CommandForm>
        ) : (
          <p>{t.onlySignatory}</p>
        )}
      </Section>
    </Page>
  );
}
