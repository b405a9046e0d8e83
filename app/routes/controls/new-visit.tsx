import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { controlAccess, controlKinds, openControlSchema } from "~/domain/controls";
import { openControl } from "~/domain/controls/index.server";
import { findProject } from "~/domain/projects/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { CommandForm, DateField, RadioGroup, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const project = orThrow(request, await findProject(actor, params.id ?? ""));
  orThrow(request, authorise(controlAccess, actor, "control.open", { boardId }) ?? ok(null));
  const { id, title, caseNumber, organisationName } = project;
  return { id, title, caseNumber, organisationName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    openControlSchema,
    (input, commandId) => openControl({ actor, commandId }, params.id ?? "", input),
    ({ projectId, no }) => redirect(`/projects/${projectId}/visits/${no}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, visitsText, (t) => t.open.title);

const MOST_CHARACTERS = 3000;
const NUMBER_CHARACTERS = 3;

export default function NewVisit() {
  const project = useLoaderData<typeof loader>();
  const { open: t, projects, kind, kindWhat } = useText(visitsText);
  const back = `/projects/${project.id}/case`;
  return (
    <Page
      crumbs={[
        { label: projects, to: "/projects" },
        { label: project.title, to: back },
        { label: t.title },
      ]}
      kicker={project.caseNumber}
      title={t.title}
      lead={t.lead({ organisation: project.organisationName })}
    >
      <CommandForm>
        <RadioGroup
          name="kind"
          label={t.kind}
          options={controlKinds.map((value) => ({
            value,
            label: kind[value],
            hint: kindWhat[value],
          }))}
        />
        <DateField name="plannedOn" label={t.plannedOn} />
        <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} max={MOST_CHARACTERS} />
        <TextArea name="asked" label={t.asked} hint={t.askedHint} max={MOST_CHARACTERS} />
        <TextField
          name="lines"
          label={t.lines}
          hint={t.linesHint}
          inputMode="numeric"
          size={NUMBER_CHARACTERS}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
      <p>
        <Link to={back}>{t.cancel}</Link>
      </p>
    </Page>
  );
}
