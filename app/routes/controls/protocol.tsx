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
import {
  controlAccess,
  controlSections,
  saveProtocolSchema,
  sectionScores,
} from "~/domain/controls";
import { drawNo, findControl, saveProtocol } from "~/domain/controls/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = await findControl(actor, params.id ?? "", drawNo(params.no ?? "") ?? 0);
  const page = orThrow(request, found);
  orThrow(request, authorise(controlAccess, actor, "control.write", page.control) ?? ok(null));
  if (page.mayWrite) return page;
  throw redirect(`/projects/${page.control.projectId}/visits/${page.control.no}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const at = { projectId: params.id ?? "", no: drawNo(params.no ?? "") ?? 0 };
  return answerForm(
    request,
    saveProtocolSchema,
    (input, commandId) => saveProtocol({ actor, commandId }, at, input),
    () => redirect(`/projects/${at.projectId}/visits/${at.no}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, visitsText, (t) => t.protocol.title);

const MOST_CHARACTERS = 3000;

export default function ProtocolPage() {
  const { control, sections } = useLoaderData<typeof loader>();
  const t = useText(visitsText);
  const { protocol: words } = t;
  const { no, projectId, projectTitle } = control;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: projectTitle, to: `/projects/${projectId}/case` },
        { label: t.short({ no }), to: `/projects/${projectId}/visits/${no}` },
        { label: words.title },
      ]}
      kicker={control.caseNumber}
      title={words.title}
      lead={words.lead}
    >
      <CommandForm>
        <TextArea
          name="attendees"
          label={words.attendees}
          hint={words.attendeesHint}
          rows={3}
          max={MOST_CHARACTERS}
          value={control.attendees ?? ""}
        />
        <TextArea
          name="summary"
          label={words.summary}
          max={MOST_CHARACTERS}
          value={control.summary ?? ""}
        />
        {controlSections.map((part, at) => {
          const written = sections.find(({ section }) => section === part);
          return (
            <Section key={part} title={t.part[part]} intro={t.partWhat[part]}>
              <input type="hidden" name={`sections[${at}].section`} value={part} />
              <RadioGroup
                anchors
                name={`sections[${at}].score`}
                label={
                  <>
                    {t.score.title}
                    <span className="lm-sr">, {t.part[part]}</span>
                  </>
                }
                {...(written && { value: String(written.score) })}
                options={sectionScores.map((value) => ({ value, label: t.anchor[value] }))}
              />
              <TextArea
                name={`sections[${at}].note`}
                label={
                  <>
                    {t.score.note}
                    <span className="lm-sr">, {t.part[part]}</span>
                  </>
                }
                rows={2}
                max={MOST_CHARACTERS}
                value={written?.note ?? ""}
              />
            </Section>
          );
        })}
        <SubmitButton>{words.button}</SubmitButton>
      </CommandForm>
    </Page>
  );
}
