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
import {
  changeAccess,
  isDecided,
  proposeChangeSchema,
  rulings,
  type ChangePart,
} from "~/domain/changes";
import { findChange, proposeChange } from "~/domain/changes/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { CommandForm, RadioGroup, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { PartChange } from "./parts/part-change";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findChange(actor, params.id ?? ""));
  orThrow(request, authorise(changeAccess, actor, "change.prepare", page.change) ?? ok(null));
  if (!page.mayPrepare) throw redirect(`/changes/${page.change.id}`);
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const changeId = params.id ?? "";
  return answerForm(
    request,
    proposeChangeSchema,
    (input, commandId) => proposeChange({ actor, commandId }, changeId, input),
    () => redirect(`/changes/${changeId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, changesText, (t) => t.propose.title);

export default function ProposeChange() {
  const { change, project, categories } = useLoaderData<typeof loader>();
  const t = useText(changesText);
  const address = `/changes/${change.id}`;
  const open = change.parts.filter((part) => !isDecided(part));
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.short({ no: change.no }), to: address },
        { label: t.propose.title },
      ]}
      kicker={project.caseNumber}
      title={t.propose.title}
      lead={t.propose.lead}
    >
      <CommandForm>
        {open.map((part, row) => (
          <Section key={part.id} title={t.kind[part.kind]}>
            <PartChange part={part} categories={categories} />
            <PartProposal part={part} row={row} />
          </Section>
        ))}
        <SubmitButton>{t.propose.button}</SubmitButton>
      </CommandForm>
      <p>
        <Link to={address}>{t.propose.cancel}</Link>
      </p>
    </Page>
  );
}

const MOST_CHARACTERS = 3000;

/** What is proposed about one part; it may be left for later. */
function PartProposal({ part, row }: { readonly part: ChangePart; readonly row: number }) {
  const { propose: t, outcome, kind } = useText(changesText);
  const { proposal } = part;
  const at = (field: string) => `parts[${row}].${field}`;
  const name = kind[part.kind].toLowerCase();
  const isVerified = part.kind === "partner" || part.kind === "signatory";
  return (
    <div className="lm-form">
      <input type="hidden" name={at("id")} value={part.id} />
      <RadioGroup
        name={at("outcome")}
        label={t.outcome({ kind: name })}
        value={proposal?.outcome ?? ""}
        options={[
          ...rulings.map((value) => ({ value, label: outcome[value] })),
          { value: "", label: t.later },
        ]}
      />
      <TextArea
        name={at("reasons")}
        label={t.reasons({ kind: name })}
        hint={t.reasonsHint}
        value={proposal?.reasons ?? ""}
        max={MOST_CHARACTERS}
        rows={4}
      />
      {isVerified ? (
        <TextField
          name={at("verified")}
          label={t.verified({ kind: name })}
          hint={t.verifiedHint}
          value={proposal?.verified ?? ""}
        />
      ) : null}
    </div>
  );
}
