import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor, requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { finalReportSchema } from "~/domain/follow-up";
import { findFinalReport, saveFinalReport } from "~/domain/follow-up/index.server";
import { findLetters } from "~/domain/letters/index.server";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Notice, Page, pageTitle } from "~/ui/layout";
import { ReportForm } from "./parts/report-form";
import { ReportStatusTag, useReportHead } from "./parts/report-head";
import { ReportSummary } from "./parts/report-summary";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const details = orThrow(request, await findFinalReport(actor, params.id ?? ""));
  const isOpen = !details.report || details.report.status === "draft";
  const letters = isOpen ? [] : await findLetters(actor, details.project.id);
  const letterId = letters.find(({ kind }) => kind === "settlement")?.id ?? null;
  const isRunning = ["accepted", "running"].includes(details.project.status);
  return { details, isOpen, isStaff: actor.kind === "staff", isRunning, letterId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const page = `/projects/${params.id ?? ""}/reports/final`;
  return answerForm(
    request,
    finalReportSchema,
    (input, commandId) => saveFinalReport({ actor, commandId }, params.id ?? "", input),
    (_saved, form) => redirect(form.get("do") === "review" ? `${page}/review` : page),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, followUpText, (t) =>
    data ? t.report.name({ project: data.details.project.title }) : t.report.title,
  );

export default function FinalReportPage() {
  const { details, isOpen, isStaff, isRunning, letterId } = useLoaderData<typeof loader>();
  const { report: t, settlement } = useText(followUpText);
  const { letter } = settlement;
  const locale = useLocale();
  const head = useReportHead(details, isStaff);
  if (!isOpen) {
    return (
      <Page
        {...head}
        status={<ReportStatusTag report={details.report} />}
        action={
          letterId ? (
            <ButtonLink to={`/letters/${letterId}`} look="secondary">
              {letter}
            </ButtonLink>
          ) : undefined
        }
      >
        <ReportSummary details={details} />
      </Page>
    );
  }
  if (isStaff || !isRunning) {
    const due = formatDay(details.dueOn, locale);
    return (
      <Page {...head}>
        <Notice title={isStaff ? t.notIn : t.tooEarly}>
          <p>{isStaff ? t.notInWhy({ due }) : t.tooEarlyWhy}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page {...head} status={<ReportStatusTag report={details.report} />} lead={t.lead}>
      <ReportForm details={details} />
    </Page>
  );
}
