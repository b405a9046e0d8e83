import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { accountKinds, organisationAccess, payeeAccountSchema } from "~/domain/organisations";
import { addPayeeAccount, findOrganisation } from "~/domain/organisations/index.server";
import { authorise } from "~/domain/shared/access";
import { useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import { CommandForm, RadioGroup, SubmitButton, TextField } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id, name } = orThrow(request, await findOrganisation(actor, params["id"] ?? ""));
  const denied = authorise(organisationAccess, actor, "organisation.addAccount", {
    organisationId: id,
  });
  if (denied) orThrow(request, denied);
  return { id, name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id = "" } = params;
  return answerForm(
    request,
    payeeAccountSchema,
    (account, commandId) => addPayeeAccount({ actor, commandId }, { organisationId: id, account }),
    () => redirect(`/organisations/${id}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, organisationsText, (t) => t.changeTitle);

export default function NewAccount() {
  const { id, name } = useLoaderData<typeof loader>();
  const t = useText(organisationsText);
  return (
    <Page
      crumbs={[{ label: name, to: `/organisations/${id}` }, { label: t.changeTitle }]}
      title={t.changeTitle}
      lead={t.changeLead}
    >
      <CommandForm>
        <RadioGroup
          name="kind"
          label={t.changeKind}
          value="bankgiro"
          options={accountKinds.map((value) => ({ value, label: t.kind[value] }))}
        />
        <TextField name="number" label={t.changeNumber} hint={t.changeNumberHint} size={30} />
        <SubmitButton>{t.changeButton}</SubmitButton>
      </CommandForm>
    </Page>
  );
}
