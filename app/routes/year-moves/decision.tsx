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
import { decideMoveSchema, moveOutcomes } from "~/domain/year-moves";
import { decideMove, findYearMoves } from "~/domain/year-moves/index.server";
import { useLocale, useText } from "~/i18n";
import yearMovesText from "~/i18n/year-moves";
import { CommandForm, RadioGroup, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findYearMoves(actor, params.id ?? ""));
  const { project, proposal, shownHash, mayDecide } = page;
  if (!proposal || !shownHash || !mayDecide) throw redirect(`/projects/${project.id}/years`);
  return { project, proposal, shownHash };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    decideMoveSchema,
    (input, commandId) => decideMove({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/years`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, yearMovesText, (t) =>
    data ? t.name({ project: data.project.title }) : t.title,
  );

export default function DecideMove() {
  const { project, proposal, shownHash } = useLoaderData<typeof loader>();
  const { decision: t, title, projects } = useText(yearMovesText);
  const locale = useLocale();
  const { fromYear: from, toYear: to } = proposal;
  const address = `/projects/${project.id}/years`;
  return (
    <ConfirmPage
      crumbs={[
        { label: projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: title, to: address },
        { label: t.crumb },
      ]}
      kicker={project.caseNumber}
      question={t.question({ amount: formatKronor(proposal.amount, locale), from, to })}
      notice={<p>{proposal.reasons}</p>}
      what={t.what({ to })}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: address }}
    >
      <CommandForm>
        <input type="hidden" name="moveId" value={proposal.id} />
        <input type="hidden" name="shownHash" value={shownHash} />
        <RadioGroup
          name="outcome"
          label={t.outcome}
          options={moveOutcomes.map((value) => ({ value, label: t[value] }))}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
