import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findOutcomes } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import outcomesText from "~/i18n/outcomes";
import { CountyMap } from "~/ui/chart";
import { formatDay } from "~/ui/date";
import { Columns, EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { CallFigures } from "./parts/call-figures";
import { ProjectList } from "./parts/project-list";
import { ProjectOutcomeSection } from "./parts/project-outcome";

/** Open to everyone; who asks makes no difference to what is shown. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  return orThrow(request, await findOutcomes(actor, params.callId ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, outcomesText, (t, locale) =>
    data ? `${t.title} ${data.call.title[locale]}` : t.title,
  );

export default function Outcomes() {
  const found = useLoaderData<typeof loader>();
  const t = useText(outcomesText);
  const locale = useLocale();
  const { call, projects, granted } = found;
  const settled = projects.filter((project) => project.settled !== null);
  const { county } = call;
  const words = {
    granted: formatKronor(granted, locale),
    projects: projects.length,
    settled: settled.length,
  };
  return (
    <Page
      crumbs={[{ label: t.overview, to: "/overview" }, { label: call.title[locale] }]}
      kicker={t.kicker({ on: formatDay(found.on, locale), county })}
      title={t.title}
      lead={projects.length > 0 ? t.lead(words) : undefined}
    >
      {projects.length === 0 ? (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      ) : (
        <>
          <CallFigures found={found} />
          <Columns
            asideLabel={county}
            aside={
              <CountyMap
                counties={[call.boardId]}
                filled={t.figures.grantedNote({ count: projects.length })}
                description={t.map({ county, count: projects.length })}
              />
            }
          >
            {settled.map((project) => (
              <ProjectOutcomeSection key={project.projectId} project={project} />
            ))}
            <Section title={t.list.title}>
              <ProjectList projects={projects} />
            </Section>
          </Columns>
        </>
      )}
    </Page>
  );
}
