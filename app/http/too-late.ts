/** Where one lands when a form is gone: another person, or another press, was quicker. The page one lands on says so. */
import { redirect } from "@remix-run/node";
import { LATE } from "~/ui/layout/too-late";

/** To throw from the loader of a page whose form is gone; `path` may have a query and a fragment. */
export function tooLate(path: string): Response {
  const url = new URL(path, "http://own.invalid");
  url.searchParams.set(LATE, "1");
  return redirect(`${url.pathname}${url.search}${url.hash}`);
}
