import type { MetaFunction } from "@remix-run/node";
import { useText } from "~/i18n";
import identityText from "~/i18n/identity";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, identityText, (t) => t.ended.title);

export default function SessionEnded() {
  const t = useText(identityText).ended;
  return (
    <Page title={t.title} lead={t.lead} plain>
      <ButtonLink to="/sign-in">{t.again}</ButtonLink>
    </Page>
  );
}
