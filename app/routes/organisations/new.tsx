import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { applicantTypes } from "~/domain/calls";
import {
  organisationAccess,
  registerOrganisationSchema,
  vatPositions,
} from "~/domain/organisations";
import { registerOrganisation } from "~/domain/organisations/index.server";
import { authorise } from "~/domain/shared/access";
import { useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import { CommandForm, DateField, RadioGroup, Select, SubmitButton, TextField } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const denied = authorise(organisationAccess, actor, "organisation.register", { boardId });
  if (denied) orThrow(request, denied);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    registerOrganisationSchema,
    (input, commandId) => registerOrganisation({ actor, commandId }, input),
    ({ organisationId }) => redirect(`/organisations/${organisationId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, organisationsText, (t) => t.register.title);

export default function NewOrganisation() {
  const { register: t, type, vat } = useText(organisationsText);
  return (
    <Page title={t.title} lead={t.lead}>
      <CommandForm>
        <TextField name="orgnr" label={t.orgnr} hint={t.orgnrHint} size={14} />
        <TextField name="name" label={t.name} />
        <Select
          name="type"
          label={t.type}
          options={applicantTypes.map((value) => ({ value, label: type[value] }))}
          empty
        />
        <DateField name="foundedOn" label={t.foundedOn} optional />
        <RadioGroup
          name="vat"
          label={t.vat}
          value="nej"
          options={vatPositions.map((value) => ({ value, label: vat[value] }))}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Page>
  );
}
