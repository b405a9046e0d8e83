import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { formatDay, formatPeriod } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { NextDate } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import type { CasePage } from "./case-page";

/** The next date: what, what happens if it is missed, and the button. */
export function NextStep({ page }: { readonly page: CasePage }) {
  const { project } = page;
  if (project.status === "awarded") return <AcceptNext page={page} />;
  if (project.status !== "running" || !project.next) return null;
  return <ReportNext page={page} />;
}

function AcceptNext({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).next;
  const locale = useLocale();
  const { project, isStaff } = page;
  const who = project.unconfirmed
    .map(({ name, amount }) => `${name}, ${formatKronor(amount, locale)}`)
    .join("; ");
  const what = isStaff ? t.acceptStaff : project.ways ? t.acceptPartial : t.accept;
  return (
    <NextDate
      title={t.title({ day: formatDay(project.acceptBy, locale) })}
      tone={project.today > project.acceptBy ? "red" : "next"}
      action={
        isStaff ? undefined : (
          <ButtonLink to={`/projects/${project.id}/acceptance`}>{t.acceptButton}</ButtonLink>
        )
      }
    >
      <p>
        {what} {project.today > project.acceptBy ? t.late : null}
      </p>
      {who ? (
        <p>
          <b>{t.blocked}.</b> {t.blockedWhy({ who })}
        </p>
      ) : null}
    </NextDate>
  );
}

function ReportNext({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).next;
  const locale = useLocale();
  const { project, isStaff } = page;
  const { next } = project;
  if (!next) return null;
  const to = {
    claim: `/projects/${project.id}/claims/new`,
    final: `/projects/${project.id}/reports/final`,
    effect: null,
  }[next.kind];
  const label = next.kind === "final" ? t.finalButton : t.claimButton;
  return (
    <NextDate
      title={t.title({ day: formatDay(next.dueOn, locale) })}
      action={to && !isStaff ? <ButtonLink to={to}>{label}</ButtonLink> : undefined}
    >
      <p>
        <b>{next.name[locale]}.</b>{" "}
        {next.period
          ? t.period({ period: formatPeriod(next.period[0], next.period[1], locale) })
          : null}
      </p>
      <p>{t.missed}</p>
    </NextDate>
  );
}
