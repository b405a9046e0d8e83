import type { MetaFunction } from "@remix-run/react";
import { useText } from "~/i18n";
import shellText from "~/i18n/shell";
import { Page, pageTitle } from "~/ui/layout";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, shellText, (t) => t.menu.calls);

export default function Start() {
  const t = useText(shellText);
  return <Page title={t.menu.calls} plain />;
}
