import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { organisationAccess } from "~/domain/organisations";
import { findOrganisation } from "~/domain/organisations/index.server";
import { may } from "~/domain/shared/access";
import { actorBoard } from "~/domain/shared/actor";
import { useLocale, useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import shellText from "~/i18n/shell";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { AccountList } from "./parts/account-list";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const organisation = orThrow(request, await findOrganisation(actor, params["id"] ?? ""));
  const subject = { boardId: actorBoard(actor), organisationId: organisation.id };
  return {
    organisation,
    mayAdd: may(organisationAccess, actor, "organisation.addAccount", subject),
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", subject),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, organisationsText, (t) => data?.organisation.name ?? t.title);

export default function Organisation() {
  const { organisation, mayAdd, mayVerify } = useLoaderData<typeof loader>();
  const t = useText(organisationsText);
  const roles = useText(shellText).memberRole;
  const locale = useLocale();
  const { id, name, orgnr, type, foundedOn, vat, members, accounts } = organisation;
  return (
    <Page
      title={name}
      facts={[
        { label: t.facts.orgnr, value: orgnr },
        { label: t.facts.type, value: t.type[type] },
        ...(foundedOn ? [{ label: t.facts.foundedOn, value: formatDay(foundedOn, locale) }] : []),
        { label: t.facts.vat, value: t.vat[vat] },
      ]}
    >
      <Section title={t.people} intro={t.peopleIntro}>
        <Facts
          look="rows"
          facts={members.map((member) => ({
            label: member.name,
            value: member.roles.map((role) => roles[role]).join(", "),
          }))}
        />
      </Section>
      <Section title={t.accounts} intro={t.accountsIntro}>
        <AccountList organisationId={id} accounts={accounts} mayVerify={mayVerify} />
        {mayAdd ? (
          <ButtonLink look="secondary" to={`/organisations/${id}/accounts`}>
            {t.change}
          </ButtonLink>
        ) : null}
      </Section>
    </Page>
  );
}
