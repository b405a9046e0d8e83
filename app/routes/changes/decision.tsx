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
import { changeAccess, decideChangeSchema, isDecided } from "~/domain/changes";
import { decideChange, findChange } from "~/domain/changes/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle, Section } from "~/ui/layout";
import { PartChange } from "./parts/part-change";
import { PartRuling } from "./parts/part-ruling";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findChange(actor, params.id ?? ""));
  orThrow(request, authorise(changeAccess, actor, "change.decide", page.change) ?? ok(null));
  const { change, shownHash, mayDecide } = page;
  if (!shownHash || !mayDecide) throw redirect(`/changes/${change.id}`);
  return { ...page, shownHash };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const changeId = params.id ?? "";
  return answerForm(
    request,
    decideChangeSchema,
    (input, commandId) => decideChange({ actor, commandId }, changeId, input),
    () => redirect(`/changes/${changeId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, changesText, (t) =>
    data ? t.decide.question({ project: data.project.title }) : t.title,
  );

export default function DecideChange() {
  const { change, project, categories, shownHash } = useLoaderData<typeof loader>();
  const t = useText(changesText);
  const address = `/changes/${change.id}`;
  const parts = change.parts.filter((part) => part.proposal && !isDecided(part));
  return (
    <ConfirmPage
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.short({ no: change.no }), to: address },
        { label: t.decide.button },
      ]}
      kicker={project.caseNumber}
      question={t.decide.question({ project: project.title })}
      what={t.decide.what}
      who={t.decide.who}
      undo={t.decide.undo}
      money={t.decide.money}
      cancel={{ label: t.decide.cancel, to: address }}
    >
      {parts.map((part) => (
        <Section key={part.id} title={t.kind[part.kind]}>
          <PartChange part={part} categories={categories} />
          <PartRuling part={part} isSent />
        </Section>
      ))}
      <CommandForm>
        <input type="hidden" name="shownHash" value={shownHash} />
        <SubmitButton>{t.decide.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
