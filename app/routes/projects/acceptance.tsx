import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findLetters } from "~/domain/letters/index.server";
import { acceptSchema } from "~/domain/projects";
import { acceptAward, findProject, findRevision } from "~/domain/projects/index.server";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, ErrorPage, Notice, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { PromiseList } from "./parts/promise-list";
import { RevisedBudget } from "./parts/revised-budget";
import { RevisionChoice } from "./parts/revision-choice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const project = orThrow(request, await findProject(actor, params.id ?? ""));
  if (project.status !== "awarded") throw tooLate(`/projects/${project.id}/case`);
  const revision = orThrow(request, await findRevision(actor, project.id));
  const letters = await findLetters(actor, project.id);
  const letterId = letters.find(({ kind }) => kind === "award")?.id ?? null;
  return { project, revision, letterId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    acceptSchema,
    (input, commandId) => acceptAward({ actor, commandId }, { projectId, ...input }),
    () => redirect(`/projects/${projectId}/case`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, projectsText, (t) => t.acceptance.crumb);

export default function Acceptance() {
  const { project, revision, letterId } = useLoaderData<typeof loader>();
  const text = useText(projectsText);
  const t = text.acceptance;
  const locale = useLocale();
  const amount = formatKronor(project.money.granted, locale);
  const back = `/projects/${project.id}/case`;
  return (
    <ConfirmPage
      crumbs={[
        { label: text.title, to: "/own-projects" },
        { label: project.title, to: back },
        { label: t.crumb },
      ]}
      kicker={project.caseNumber}
      question={t.title({ amount })}
      what={t.what}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: back }}
    >
      {letterId ? (
        <p>
          <Link to={`/letters/${letterId}`}>{t.conditions}</Link>
        </p>
      ) : null}
      <AcceptForm project={project} revision={revision} />
    </ConfirmPage>
  );
}

type AcceptProps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "project" | "revision">;

/** A button that would be refused is not shown; the reason stands in its place. */
function AcceptForm({ project, revision }: AcceptProps) {
  const t = useText(projectsText).acceptance;
  if (project.unconfirmed.length > 0) {
    return (
      <Notice tone="warn" title={t.blocked}>
        <p>{t.blockedWhy}</p>
        <PromiseList project={project} own />
        <p>{t.blockedHow}</p>
      </Notice>
    );
  }
  if (!project.mayAccept) {
    return (
      <Notice tone="info" title={t.notSignatory}>
        <p>{t.notSignatoryWhy}</p>
      </Notice>
    );
  }
  return (
    <CommandForm>
      {project.ways ? <RevisionChoice project={project} ways={project.ways} /> : null}
      {revision ? <RevisedBudget revision={revision} /> : null}
      <SubmitButton>{t.button}</SubmitButton>
    </CommandForm>
  );
}

export { ErrorPage as ErrorBoundary };
