import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireFormToken } from "~/http/form.server";
import { endSession } from "~/http/start-session.server";

export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs) {
  await requireFormToken(request, await request.formData());
  return endSession(request);
}
