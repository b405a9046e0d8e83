import type { FinalReport, ReportDetails } from "~/domain/follow-up";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { Day, formatInstant, Period } from "~/ui/date";
import type { PageHeadProps } from "~/ui/layout";
import { Tag } from "~/ui/list";

/** What every page of the final report says at its top. */
export function useReportHead(
  { project, report, dueOn }: ReportDetails,
  isStaff: boolean,
): Pick<PageHeadProps, "crumbs" | "kicker" | "title" | "facts"> {
  const { report: t, projects } = useText(followUpText);
  const locale = useLocale();
  return {
    crumbs: [
      { label: projects, to: isStaff ? "/projects" : "/own-projects" },
      { label: project.title, to: `/projects/${project.id}/case` },
      { label: t.title },
    ],
    kicker: project.caseNumber ?? "",
    title: t.name({ project: project.title }),
    facts: [
      ...(isStaff ? [{ label: t.facts.recipient, value: project.organisationName }] : []),
      { label: t.facts.period, value: <Period from={project.startsOn} to={project.endsOn} /> },
      { label: t.facts.due, value: <Day on={dueOn} /> },
      ...(report?.submittedAt
        ? [
            {
              label: t.facts.signed,
              value: t.signedBy({
                name: report.submitterName ?? "",
                at: formatInstant(report.submittedAt, locale),
              }),
            },
          ]
        : []),
    ],
  };
}

const colour = { draft: "grey", submitted: "blue", settled: "green" } as const;

export function ReportStatusTag({ report }: { readonly report: FinalReport | null }) {
  const t = useText(followUpText).report.status;
  const status = report?.status ?? "draft";
  return <Tag colour={colour[status]}>{t[status]}</Tag>;
}
