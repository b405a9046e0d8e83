import { Link } from "@remix-run/react";
import type { OrganisationDetails } from "~/domain/organisations/index.server";
import { useLocale, useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import payeeSignalsText from "~/i18n/payee-signals";
import shellText from "~/i18n/shell";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { AccountList } from "./account-list";

export type OrganisationPageProps = {
  readonly organisation: OrganisationDetails;
  readonly mayAdd: boolean;
  readonly mayVerify: boolean;
  readonly mayReadSignals: boolean;
};

/** An organisation: facts, people, accounts. */
export function OrganisationPage({
  organisation,
  mayAdd,
  mayVerify,
  mayReadSignals,
}: OrganisationPageProps) {
  const signals = useText(payeeSignalsText).account;
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
        <div className="lm-stack">
          <AccountList organisationId={id} accounts={accounts} mayVerify={mayVerify} />
          {mayReadSignals && accounts[0] ? (
            <p>
              <Link to={`/organisations/${id}/accounts/${accounts[0].id}/signals`}>
                {signals.open}
              </Link>
            </p>
          ) : null}
          {mayAdd ? (
            <p>
              <ButtonLink look="secondary" to={`/organisations/${id}/accounts`}>
                {t.change}
              </ButtonLink>
            </p>
          ) : null}
        </div>
      </Section>
    </Page>
  );
}
