import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { shownStatus } from "~/domain/applications";
import type { CaseDetails } from "~/domain/applications/index.server";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import opinionsText from "~/i18n/opinions";
import { formatDeadline, formatInstant, Moment, Period } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { CaseTabs, Notice, Page, Section } from "~/ui/layout";
import { StatusTag } from "~/ui/list";

type CaseHead = Pick<CaseDetails, "application" | "moves">;

/** What every part of a case has on top: what it is, who has it, its parts, and that it came too late. */
export function CaseFrame({
  found,
  children,
}: {
  readonly found: CaseHead;
  readonly children: ReactNode;
}) {
  const t = useText(casesText);
  const opinions = useText(opinionsText);
  const { application, moves } = found;
  const { id, title, caseNumber, status, project, organisation, arrivedAt, officer } = application;
  const { startsOn, endsOn } = application;
  const name = title || t.untitled;
  return (
    <Page
      crumbs={[{ label: t.title, to: "/cases" }, { label: caseNumber ?? name }]}
      status={<StatusTag code={shownStatus(status, project)} audience="staff" />}
      kicker={caseNumber}
      title={name}
      facts={[
        {
          label: t.facts.applicant,
          value: moves.readOrganisation ? (
            <Link to={`/organisations/${organisation.id}`}>{organisation.name}</Link>
          ) : (
            organisation.name
          ),
        },
        { label: t.facts.arrived, value: arrivedAt ? <Moment at={arrivedAt} /> : null },
        {
          label: t.facts.period,
          value: startsOn && endsOn ? <Period from={startsOn} to={endsOn} /> : "–",
        },
        { label: t.facts.officer, value: officer ?? t.facts.nobody },
      ]}
      action={
        moves.take ? (
          <CommandForm inline id="take" action={`/cases/${id}/officer`}>
            <SubmitButton look="secondary">{t.take}</SubmitButton>
          </CommandForm>
        ) : null
      }
    >
      <CaseTabs
        parts={[
          { label: t.parts.overview, to: `/cases/${id}` },
          { label: t.parts.application, to: `/cases/${id}/application` },
          { label: t.parts.checks, to: `/cases/${id}/checks` },
          { label: opinions.title, to: `/cases/${id}/opinions` },
          { label: t.parts.history, to: `/cases/${id}/history` },
        ]}
      />
      <LateNotice found={found} />
      {children}
    </Page>
  );
}

/** A late application is never silently dropped, and never taken for one in time. */
function LateNotice({ found }: { readonly found: CaseHead }) {
  const t = useText(casesText).facts;
  const locale = useLocale();
  const { isLate, arrivedAt, call, status } = found.application;
  if (!isLate || !arrivedAt || status === "dismissed") return null;
  return (
    <Section>
      <Notice tone="error" title={t.late}>
        <p>
          {t.lateText({
            arrived: formatInstant(arrivedAt, locale),
            closed: formatDeadline(call.closesAt, locale),
          })}
        </p>
      </Notice>
    </Section>
  );
}
