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
import { decideStopSchema } from "~/domain/payment-blocks";
import { decideStop, findPaymentStop } from "~/domain/payment-blocks/index.server";
import { useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findPaymentStop(actor, params.id ?? ""));
  const { project, proposal, shownHash, mayDecide } = page;
  if (!proposal || !shownHash || !mayDecide) throw redirect(`/projects/${project.id}/payment-stop`);
  return { project, proposal, shownHash };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    decideStopSchema,
    (input, commandId) => decideStop({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/payment-stop`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, paymentBlocksText, (t) =>
    data ? t.decision.question[data.proposal.kind]({ project: data.project.title }) : t.title,
  );

export default function DecideStop() {
  const { project, proposal, shownHash } = useLoaderData<typeof loader>();
  const { decision: t, title, two, projects } = useText(paymentBlocksText);
  const { kind } = proposal;
  const address = `/projects/${project.id}/payment-stop`;
  return (
    <ConfirmPage
      crumbs={[
        { label: projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: title, to: address },
        { label: two.decided },
      ]}
      kicker={project.caseNumber}
      question={t.question[kind]({ project: project.title })}
      what={t.what[kind]}
      who={t.who}
      undo={t.undo[kind]}
      money={t.money}
      cancel={{ label: t.cancel, to: address }}
    >
      <CommandForm>
        <input type="hidden" name="stopId" value={proposal.id} />
        <input type="hidden" name="shownHash" value={shownHash} />
        <SubmitButton>{t.button[kind]}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
