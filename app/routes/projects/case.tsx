import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findClaims } from "~/domain/claims/index.server";
import { findOrders } from "~/domain/disbursements/index.server";
import { findProject } from "~/domain/projects/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { Day, Period } from "~/ui/date";
import { Columns, ErrorPage, Page, pageTitle, Panel } from "~/ui/layout";
import type { CasePage } from "./parts/case-page";
import { DocumentList } from "./parts/document-list";
import { MoneySection } from "./parts/money-section";
import { NextStep } from "./parts/next-step";
import { PaymentTable } from "./parts/payment-table";
import { ProjectParts } from "./parts/project-parts";
import { ProjectTag } from "./parts/project-tag";
import { ProjectTimeline } from "./parts/project-timeline";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<CasePage> {
  const actor = await requireActor(request);
  const project = orThrow(request, await findProject(actor, params.id ?? ""));
  const [orders, claims] = await Promise.all([
    findOrders(actor, { projectId: project.id }),
    findClaims(actor, { projectId: project.id }),
  ]);
  return {
    project,
    orders,
    claims: claims.rows.map(({ id, no, status }) => ({ id, no, status })),
    isStaff: actor.kind === "staff",
    isOfficer: actor.kind === "staff" && actor.roles.includes("case_officer"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, projectsText, (t) => data?.project.title ?? t.title);

export default function ProjectCasePage() {
  const page = useLoaderData<typeof loader>();
  const { project, orders, isStaff } = page;
  const t = useText(projectsText);
  return (
    <Page
      crumbs={[
        { label: t.title, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title },
      ]}
      status={<ProjectTag status={project.status} outcome={project.outcome} />}
      kicker={project.caseNumber}
      title={project.title}
      facts={[
        { label: t.facts.decision, value: <Day on={project.decidedOn} /> },
        { label: t.facts.period, value: <Period from={project.startsOn} to={project.endsOn} /> },
        isStaff
          ? {
              label: t.facts.applicant,
              value: (
                <Link to={`/organisations/${project.organisationId}`}>
                  {project.organisationName}
                </Link>
              ),
            }
          : { label: t.facts.officer, value: project.officer ?? t.facts.noOfficer },
        { label: t.facts.holder, value: <Holder page={page} /> },
      ]}
    >
      <Columns
        asideLabel={t.timeline.title}
        aside={
          <Panel title={t.timeline.title}>
            <ProjectTimeline project={project} orders={orders} />
          </Panel>
        }
      >
        <NextStep page={page} />
        <MoneySection project={project} isStaff={isStaff} />
        <PaymentTable orders={orders} isStaff={isStaff} />
        <ProjectParts page={page} />
        <DocumentList page={page} />
      </Columns>
    </Page>
  );
}

/** Who has the case: the board while it reviews a claim or report or has a payment to make, otherwise the recipient. */
function Holder({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).holder;
  const { status } = page.project;
  if (status === "settled" || status === "closed") return <>{t.nobody}</>;
  const isWithBoard =
    status === "final_reported" ||
    page.claims.some((claim) => claim.status === "submitted") ||
    page.orders.some((order) => order.status !== "confirmed");
  if (isWithBoard) return <>{t.board}</>;
  return <>{page.isStaff ? t.recipient : t.you}</>;
}

export { ErrorPage as ErrorBoundary };
