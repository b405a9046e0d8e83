import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { findWaiting } from "~/http/waiting.server";
import { findWaitingOnOthers } from "~/domain/reports/index.server";
import { readNow } from "~/domain/identity/index.server";
import { useLocale, useText } from "~/i18n";
import tasksText from "~/i18n/tasks";
import { upperFirst } from "~/i18n/letter-case";
import { formatDeadlineDay } from "~/ui/date";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { WaitingOnOthers } from "./parts/waiting-on-others";
import { urgencyOf } from "./parts/urgency";
import { WaitingTable } from "./parts/waiting-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const [waiting, others, { today }] = await Promise.all([
    findWaiting(actor),
    findWaitingOnOthers(actor),
    readNow(),
  ]);
  const rows = waiting.map((one) => ({ ...one, urgency: urgencyOf(one.due, today) }));
  return {
    today,
    others,
    waiting: rows.filter(({ isGroups }) => !isGroups),
    groups: rows.filter(({ isGroups }) => isGroups),
    isGroupShown: new URL(request.url).searchParams.has("group"),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, tasksText, (t) => t.title);

export default function Tasks() {
  const { waiting, groups, isGroupShown, others, today } = useLoaderData<typeof loader>();
  const t = useText(tasksText);
  const locale = useLocale();
  const day = formatDeadlineDay(today, locale);
  const countOf = (urgency: string) => waiting.filter((one) => one.urgency === urgency).length;
  return (
    <Page
      title={t.title}
      lead={
        waiting.length > 0
          ? t.lead({
              day: upperFirst(day, locale),
              count: waiting.length,
              today: countOf("today"),
              late: countOf("late"),
            })
          : undefined
      }
      plain
    >
      {waiting.length > 0 ? (
        <WaitingTable caption={t.title} rows={waiting} />
      ) : (
        <EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>
      )}
      {groups.length > 0 && isGroupShown ? (
        <Section title={t.groups.title} intro={t.groups.intro}>
          <WaitingTable caption={t.groups.title} rows={groups} />
        </Section>
      ) : null}
      {groups.length > 0 && !isGroupShown ? (
        <p>
          <Link to="/tasks?group=1">{t.groups.show({ count: groups.length })}</Link>
        </p>
      ) : null}
      {others.length > 0 ? (
        <Section title={t.others.title}>
          <WaitingOnOthers rows={others} today={today} />
        </Section>
      ) : null}
    </Page>
  );
}
