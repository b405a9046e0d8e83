/** The reader chooses a language; it is kept in a cookie, and nothing else changes. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { isLocale, localeCookie } from "~/i18n";

export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  const locale = form.get("locale");
  const headers = new Headers();
  if (isLocale(locale)) headers.set("Set-Cookie", localeCookie(locale));
  return redirect(ownAddress(form.get("returnTo"), request), { headers });
}

/** Only an address of our own; anything else leads to the start page. */
function ownAddress(asked: FormDataEntryValue | null, request: Request): string {
  if (typeof asked !== "string" || !asked.startsWith("/")) return "/";
  const here = new URL(request.url).origin;
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  return url?.origin === here ? url.pathname + url.search : "/";
}
