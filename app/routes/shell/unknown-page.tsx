/** Every address that leads nowhere. */
import { data } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import shellText from "~/i18n/shell";
import { ErrorPage, pageTitle } from "~/ui/layout";

export const loader = () => {
  throw data(null, { status: 404 });
};

export const action = loader;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, shellText, (t) => t.fault.title.missing);

export default function UnknownPage() {
  return null;
}

export { ErrorPage as ErrorBoundary };
