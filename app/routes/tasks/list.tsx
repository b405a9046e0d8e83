import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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
  return {
    today,
    others,
    waiting: waiting.map((one) => ({ ...one, urgency: urgencyOf(one.due, today) })),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, tasksText, (t) => t.title);

export default function Tasks() {
  const { waiting, others, today } = useLoaderData<typeof loader>();
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
        <WaitingTable rows={waiting} />
      ) : (
        <EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>
      )}
      {others.length > 0 ? (
        <Section title={t.others.title}>
          <WaitingOnOthers rows={others} today={today} />
        </Section>
      ) : null}
    </Page>
  );
}
