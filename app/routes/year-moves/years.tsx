import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { proposeMoveSchema } from "~/domain/year-moves";
import { findYearMoves, proposeMove } from "~/domain/year-moves/index.server";
import { useText } from "~/i18n";
import yearMovesText from "~/i18n/year-moves";
import { Columns, Page, pageTitle, Section } from "~/ui/layout";
import { Facts, Tag } from "~/ui/list";
import { Kr } from "~/ui/money";
import { MoveHistory } from "./parts/move-history";
import { MoveSteps } from "./parts/move-steps";
import { MoveYears } from "./parts/move-years";
import { ProposeMove } from "./parts/propose-move";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findYearMoves(actor, params.id ?? ""));
  return { page, isOwn: page.proposal?.proposedBy === actor.personId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    proposeMoveSchema,
    (input, commandId) => proposeMove({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/years`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, yearMovesText, (t) =>
    data ? t.name({ project: data.page.project.title }) : t.title,
  );

export default function ProjectYears() {
  const { page, isOwn } = useLoaderData<typeof loader>();
  const { project, years, proposal, decided, mayPropose } = page;
  const t = useText(yearMovesText);
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.title },
      ]}
      status={
        <Tag colour={proposal ? "amber" : "grey"}>{t.state[proposal ? "proposed" : "none"]}</Tag>
      }
      kicker={project.caseNumber}
      title={t.name({ project: project.title })}
      lead={project.organisationName}
    >
      <Columns asideLabel={t.two.title} aside={<MoveSteps page={page} isOwn={isOwn} />}>
        <MoveYears years={years} />
        {proposal ? (
          <Section title={t.proposal}>
            <Facts
              look="rows"
              facts={[
                { label: t.facts.from, value: proposal.fromYear },
                { label: t.facts.to, value: proposal.toYear },
                { label: t.facts.amount, value: <Kr ore={proposal.amount} /> },
                { label: t.facts.reasons, value: proposal.reasons },
              ]}
            />
          </Section>
        ) : null}
        {mayPropose ? <ProposeMove page={page} /> : null}
        <MoveHistory decided={decided} />
      </Columns>
    </Page>
  );
}
