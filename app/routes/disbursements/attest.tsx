import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { attestOrder } from "~/domain/disbursements/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const orderId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({ shownHash: z.string() }),
    ({ shownHash }, commandId) => attestOrder({ actor, commandId }, { orderId, shownHash }),
    () => redirect(`/payment-orders/${orderId}`),
  );
}

export { default, loader, meta } from "./order";
