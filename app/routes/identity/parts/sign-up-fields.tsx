import { applicantTypes } from "~/domain/calls";
import { useText } from "~/i18n";
import callsText from "~/i18n/calls";
import signUpText from "~/i18n/sign-up";
import { DateField, Select, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";

/** Who signs up. */
export function PersonFields() {
  const t = useText(signUpText);
  return (
    <Section title={t.personTitle}>
      <div className="lm-stack">
        <TextField name="name" label={t.name} autoComplete="name" />
        <TextField
          name="email"
          label={t.email}
          hint={t.emailHint}
          type="email"
          autoComplete="email"
        />
        <TextField name="login" label={t.login} hint={t.loginHint} autoComplete="username" />
        <TextField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          type="password"
          autoComplete="new-password"
        />
      </div>
    </Section>
  );
}

const vatPositions = ["ja_helt", "ja_delvis", "nej"] as const;

/** Which organisation, as the register has it. */
export function OrganisationFields() {
  const t = useText(signUpText);
  const { applicantType } = useText(callsText);
  return (
    <Section title={t.organisationTitle}>
      <div className="lm-stack">
        <TextField name="orgnr" label={t.orgnr} hint={t.orgnrHint} size={14} />
        <TextField
          name="organisationName"
          label={t.organisationName}
          hint={t.organisationNameHint}
          autoComplete="organization"
        />
        <Select
          name="type"
          label={t.type}
          empty
          options={applicantTypes.map((value) => ({ value, label: applicantType[value] }))}
        />
        <DateField name="foundedOn" label={t.foundedOn} hint={t.foundedOnHint} optional />
        <Select
          name="vat"
          label={t.vat}
          empty
          options={vatPositions.map((value) => ({ value, label: t.vatOptions[value] }))}
        />
      </div>
    </Section>
  );
}
