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
import { closeStopSchema } from "~/domain/payment-blocks";
import { findPaymentStop, withdrawStop } from "~/domain/payment-blocks/index.server";
import paymentBlocksText from "~/i18n/payment-blocks";
import { pageTitle } from "~/ui/layout";
import { CloseProposal } from "./parts/close-proposal";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findPaymentStop(actor, params.id ?? ""));
  const { project, proposal, mayWithdraw } = page;
  if (!proposal || !mayWithdraw) throw redirect(`/projects/${project.id}/payment-stop`);
  return { project, proposal };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    closeStopSchema,
    (input, commandId) => withdrawStop({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/payment-stop`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, paymentBlocksText, (t) => t.close.withdrawn.question);

export default function WithdrawStop() {
  return <CloseProposal {...useLoaderData<typeof loader>()} how="withdrawn" />;
}
