import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findOwnWaiting } from "~/http/waiting.server";
import { findApplications } from "~/domain/applications/index.server";
import { readNow } from "~/domain/identity/index.server";
import { findOwnProjects } from "~/domain/projects/index.server";
import { useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { ApplicationTable } from "../applications/parts/application-table";
import { OwnProjects } from "./parts/own-projects";
import { WaitingList } from "./parts/waiting-list";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const [applications, own, waiting, { now, today }] = await Promise.all([
    findApplications(actor),
    findOwnProjects(actor),
    findOwnWaiting(actor),
    readNow(),
  ]);
  return {
    organisation: actor.organisationName,
    waiting,
    drafts: applications.filter(({ status }) => status === "draft"),
    // What has become a project stands among the projects.
    cases: applications.filter(({ status, project }) => status !== "draft" && project === null),
    projects: orThrow(request, own),
    now,
    today,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, applicationsText, () => data?.organisation);

export default function Home() {
  const { organisation, waiting, drafts, cases, projects, now, today } =
    useLoaderData<typeof loader>();
  const { home, list, start } = useText(applicationsText);
  return (
    <Page
      title={home.title({ organisation })}
      lead={home.lead}
      plain
      action={<ButtonLink to="/applications/new">{start.button}</ButtonLink>}
    >
      <Section title={home.waiting}>
        <WaitingList waiting={waiting} today={today} />
      </Section>
      <Section title={home.projects}>
        <OwnProjects projects={projects} />
      </Section>
      <Section title={home.cases}>
        <ApplicationTable
          caption={home.cases}
          rows={cases}
          now={now}
          empty={<EmptyState title={home.noCases} />}
        />
      </Section>
      <Section title={home.drafts}>
        <ApplicationTable
          caption={home.drafts}
          rows={drafts}
          now={now}
          empty={
            <EmptyState title={home.noDrafts}>
              <p>
                <Link to="/applications/new">{list.findCall}</Link>
              </p>
            </EmptyState>
          }
        />
      </Section>
    </Page>
  );
}
