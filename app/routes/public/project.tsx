import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { municipalityName } from "~/domain/applications";
import { findProjectOutcome } from "~/domain/follow-up/index.server";
import { projectAccess } from "~/domain/projects";
import { findProject, findPublishedProject } from "~/domain/projects/index.server";
import { findPublicMoney } from "~/domain/public/index.server";
import { may } from "~/domain/shared/access";
import type { Actor } from "~/domain/shared/actor";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { Period } from "~/ui/date";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { Kr } from "~/ui/money";
import { ProjectMoney } from "./parts/project-money";
import { ProjectResult } from "./parts/project-outcome";
import { ProjectTag } from "./parts/project-tag";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const { municipalities, ...project } = orThrow(
    request,
    await findPublishedProject(params.id ?? ""),
  );
  const outcome = await findProjectOutcome(actor, project.id);
  return {
    project,
    municipalities: municipalities.map(municipalityName).join(", "),
    money: await findPublicMoney(project),
    outcome: outcome.ok ? outcome.value : null,
    hasCase: await mayOpenCase(actor, project.id),
  };
}

/** The case is for the recipient and the project's own board. */
const mayOpenCase = async (actor: Actor, projectId: string): Promise<boolean> =>
  (actor.kind === "staff" &&
    may(projectAccess, actor, "project.read", { boardId: actor.boardId }) &&
    (await findProject(actor, projectId)).ok) ||
  (actor.kind === "applicant" && (await findProject(actor, projectId)).ok);

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, publicText, () => data?.project.title);

export default function Project() {
  const { project, money, outcome, hasCase } = useLoaderData<typeof loader>();
  const { projects, project: t } = useText(publicText);
  return (
    <Page
      crumbs={[{ label: projects.title, to: "/projects" }, { label: project.title }]}
      status={<ProjectTag status={project.status} />}
      kicker={t.caseNumber({ caseNumber: project.caseNumber })}
      title={project.title}
      facts={[
        { label: t.organisation, value: project.organisationName },
        { label: t.granted, value: <Kr ore={project.granted} /> },
        { label: t.period, value: <Period from={project.startsOn} to={project.endsOn} /> },
      ]}
      action={hasCase ? <Link to={`/projects/${project.id}/case`}>{t.caseLink}</Link> : null}
    >
      <Columns asideLabel={t.factsTitle} aside={<About />}>
        <Section title={t.aboutTitle}>
          <p className="lm-measure">{project.summary || t.noSummary}</p>
        </Section>
        <Section title={t.moneyTitle} intro={t.moneyIntro}>
          <ProjectMoney granted={project.granted} money={money} />
        </Section>
        <ProjectResult callId={project.callId} outcome={outcome} />
      </Columns>
    </Page>
  );
}

function About() {
  const { project, municipalities } = useLoaderData<typeof loader>();
  const t = useText(publicText).project;
  return (
    <Panel title={t.factsTitle}>
      <Facts
        look="rows"
        facts={[
          { label: t.organisation, value: project.organisationName },
          { label: t.orgnr, value: project.orgnr },
          { label: t.county, value: project.county },
          ...(municipalities ? [{ label: t.municipalities, value: municipalities }] : []),
          { label: t.call, value: <CallLink /> },
        ]}
      />
    </Panel>
  );
}

function CallLink() {
  const { project } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return <Link to={`/calls/${project.callId}`}>{project.callTitle[locale]}</Link>;
}
