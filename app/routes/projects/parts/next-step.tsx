import { Link } from "@remix-run/react";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { formatDay, formatPeriod } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { NextDate } from "~/ui/layout";
import { Bullets, State } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import type { CasePage } from "./case-page";
import { PromiseList } from "./promise-list";

/** The next date: what, what happens if it is missed, and the button. */
export function NextStep({ page }: { readonly page: CasePage }) {
  const { project } = page;
  if (project.status === "awarded") return <AcceptNext page={page} />;
  if (project.status === "accepted") return <StartNext page={page} />;
  if (project.status !== "running" || !project.next) return null;
  return <ReportNext page={page} />;
}

function AcceptNext({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).next;
  const locale = useLocale();
  const { project, isStaff } = page;
  const isBlocked = project.unconfirmed.length > 0;
  const isLate = project.today > project.acceptBy;
  const day = formatDay(project.acceptBy, locale);
  const what = isStaff ? t.acceptStaff : project.ways ? t.acceptPartial : t.accept;
  return (
    <NextDate
      title={isLate ? <State is="late">{t.overdue({ day })}</State> : t.title({ day })}
      tone={isLate ? "red" : "next"}
      action={
        isStaff || isBlocked ? undefined : (
          <ButtonLink to={`/projects/${project.id}/acceptance`}>{t.acceptButton}</ButtonLink>
        )
      }
    >
      <p>
        {what} {isLate && !isStaff ? t.late : null}
      </p>
      {isBlocked ? (
        <>
          <p>
            <b>{t.blocked}.</b> {t.blockedWhy}
          </p>
          <PromiseList project={project} own={!isStaff} />
        </>
      ) : null}
    </NextDate>
  );
}

/** Accepted, and something is to be done before the project starts. */
function StartNext({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).next;
  const locale = useLocale();
  const { project, conditions, cofinancing, isStaff } = page;
  const { gap, parts } = cofinancing;
  const left = [
    ...conditions
      .filter(({ kind, state }) => kind === "before_start" && state !== "met" && state !== "waived")
      .map(({ id, text }) => ({ to: `/conditions/${id}`, text })),
    ...parts
      .filter(({ state }) => state !== "accepted" && state !== "refused")
      .map(({ id, name }) => ({ to: `/cofinancing/${id}`, text: t.certificate({ name }) })),
    ...(gap > 0n
      ? [
          {
            to: `/projects/${project.id}/cofinancing`,
            text: t.cofinancingGap({ gap: formatKronor(gap, locale) }),
          },
        ]
      : []),
  ];
  return (
    <NextDate title={t.notStarted({ day: formatDay(project.startsOn, locale) })} tone="next">
      <p>{isStaff ? t.startsWhenStaff : t.startsWhen}</p>
      <Bullets
        items={left.map(({ to, text }) => (
          <Link key={to} to={to}>
            {text}
          </Link>
        ))}
      />
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
  const isLate = next.dueOn < project.today;
  const day = formatDay(next.dueOn, locale);
  return (
    <NextDate
      title={isLate ? <State is="late">{t.overdue({ day })}</State> : t.title({ day })}
      tone={isLate ? "red" : "next"}
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
