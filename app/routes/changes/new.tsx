import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { changeKinds, saveChangeSchema, type ChangeKind } from "~/domain/changes";
import { findChangeForm, saveChange, type ChangeForm } from "~/domain/changes/index.server";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { CommandForm, SubmitButton } from "~/ui/form";
import { Details, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { ChooseKinds } from "./parts/choose-kinds";
import { PartFields } from "./parts/part-fields";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const form = orThrow(request, await findChangeForm(actor, params.id ?? ""));
  return { form, kinds: kindsIn(new URL(request.url), form) };
}

/** Those chosen; before anything is chosen, those of the request that is open. A part that is decided is not written again. */
function kindsIn({ searchParams }: URL, { open }: ChangeForm): ChangeKind[] {
  const chosen = searchParams.getAll("part");
  const decided = (open?.parts ?? []).filter(({ proposal }) => proposal !== null);
  const own = (open?.parts ?? []).map(({ kind }) => kind);
  return changeKinds.filter(
    (kind) =>
      !decided.some((part) => part.kind === kind) &&
      (chosen.length > 0 ? chosen.includes(kind) : own.includes(kind)),
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  return answerForm(
    request,
    saveChangeSchema,
    (input, commandId) => saveChange({ actor, commandId }, params.id ?? "", input),
    ({ changeId }) => redirect(`/changes/${changeId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, changesText, (t) => t.form.title);

export default function NewChange() {
  const { form, kinds } = useLoaderData<typeof loader>();
  const t = useText(changesText);
  const { id, title, caseNumber } = form.project;
  const back = `/projects/${id}/case`;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/own-projects" },
        { label: title, to: back },
        { label: t.form.title },
      ]}
      kicker={caseNumber}
      title={t.form.title}
      lead={t.form.lead}
    >
      <Fields form={form} kinds={kinds} />
      <Section>
        <p>
          <Link to={back}>{t.form.cancel}</Link>
        </p>
      </Section>
    </Page>
  );
}

type FieldsProps = { readonly form: ChangeForm; readonly kinds: readonly ChangeKind[] };

function Fields({ form, kinds }: FieldsProps) {
  const t = useText(changesText);
  const { underReview, open, decided, isRunning } = form;
  if (!isRunning || !decided) {
    return (
      <Notice tone="info" title={t.form.notRunning}>
        <p>{t.form.notRunningWhat}</p>
      </Notice>
    );
  }
  if (underReview) {
    return (
      <Notice tone="info" title={t.form.underReview}>
        <p>
          <Link to={`/changes/${underReview.id}`}>{t.short({ no: underReview.no })}</Link>
          {". "}
          {t.form.underReviewWhat}
        </p>
      </Notice>
    );
  }
  if (kinds.length === 0) return <ChooseKinds chosen={kinds} />;
  return (
    <>
      <CommandForm>
        <input type="hidden" name="version" value={open?.version ?? 0} />
        {kinds.map((kind) => (
          <Section key={kind} title={t.kind[kind]} intro={t.form.hint[kind]}>
            <PartFields kind={kind} form={form} decided={decided} />
          </Section>
        ))}
        <SubmitButton>{t.form.button}</SubmitButton>
      </CommandForm>
      <Details summary={t.form.change}>
        <ChooseKinds chosen={kinds} />
      </Details>
    </>
  );
}
