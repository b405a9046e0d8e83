import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { identityAccess } from "~/domain/identity";
import { addPerson } from "~/domain/identity/index.server";
import { authorise } from "~/domain/shared/access";
import { staffRoles, type Staff } from "~/domain/shared/actor";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import adminText from "~/i18n/admin";
import shellText from "~/i18n/shell";
import {
  Actions,
  AmountField,
  ButtonLink,
  CheckboxGroup,
  CommandForm,
  SubmitButton,
  TextField,
} from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { personForm } from "./parts/person-form";

async function administrator(request: Request): Promise<Staff> {
  const actor = await requireStaff(request);
  const denied = authorise(identityAccess, actor, "identity.addPerson", { boardId: actor.boardId });
  return orThrow(request, denied ?? ok(actor));
}

export async function loader({ request }: LoaderFunctionArgs) {
  await administrator(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await administrator(request);
  return answerForm(
    request,
    personForm,
    ({ limit, ...person }, commandId) =>
      addPerson({ actor, commandId }, actor.boardId, {
        ...person,
        memberRoles: [],
        ...(limit !== undefined && { delegationOre: String(limit) }),
      }),
    () => redirect("/admin"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, adminText, (t) => t.person.title);

export default function NewPerson() {
  const { person: t, title } = useText(adminText);
  const { staffRole } = useText(shellText);
  return (
    <Page
      crumbs={[{ label: title, to: "/admin" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      <CommandForm>
        <TextField name="name" label={t.name} autoComplete="off" />
        <TextField name="email" label={t.email} type="email" autoComplete="off" />
        <TextField name="login" label={t.login} hint={t.loginHint} autoComplete="off" />
        <TextField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <CheckboxGroup
          name="staffRoles"
          label={t.roles}
          hint={t.rolesHint}
          options={staffRoles.map((value) => ({ value, label: staffRole[value] }))}
        />
        <AmountField name="limit" label={t.limit} hint={t.limitHint} optional />
        <p className="lm-measure">{t.consequence}</p>
        <Actions>
          <SubmitButton>{t.button}</SubmitButton>
          <ButtonLink to="/admin" look="tertiary">
            {title}
          </ButtonLink>
        </Actions>
      </CommandForm>
    </Page>
  );
}
