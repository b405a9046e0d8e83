import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orderAgain } from "~/domain/disbursements/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => orderAgain({ actor, commandId }, { orderId: params.id ?? "" }),
    ({ orderId }) => redirect(`/payment-orders/${orderId}`),
  );
}

export { default, loader, meta } from "./order";
