import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { organisationAccess, verifyPayeeAccountSchema } from "~/domain/organisations";
import { findOrganisation, verifyPayeeAccount } from "~/domain/organisations/index.server";
import { authorise } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import { formatDay, formatInstant } from "~/ui/date";
import { Actions, ButtonLink, CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "", accountId = "" } = params;
  const organisation = orThrow(request, await findOrganisation(actor, id));
  const subject = { boardId: actor.boardId, organisationId: id };
  const denied = authorise(organisationAccess, actor, "organisation.verifyAccount", subject);
  if (denied) orThrow(request, denied);
  const account = organisation.accounts.find((one) => one.id === accountId);
  if (!account) throw new Response("Not found", { status: 404 });
  const before = organisation.accounts.find(({ version }) => version < account.version) ?? null;
  return { id, name: organisation.name, account, before };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "", accountId = "" } = params;
  return answerForm(
    request,
    verifyPayeeAccountSchema,
    ({ method }, commandId) =>
      verifyPayeeAccount({ actor, commandId }, { payeeAccountId: accountId, method }),
    () => redirect(`/organisations/${id}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, organisationsText, (t) => t.verify.title);

export default function Verification() {
  const { id, name, account, before } = useLoaderData<typeof loader>();
  const t = useText(organisationsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[{ label: name, to: `/organisations/${id}` }, { label: t.verify.title }]}
      kicker={name}
      title={t.verify.title}
      lead={t.verify.lead}
      facts={[
        { label: t.kind[account.kind], value: account.number },
        {
          label: t.addedBy,
          value: `${account.addedBy}, ${formatInstant(account.addedAt, locale)}`,
        },
        ...(before
          ? [{ label: t.verify.before, value: `${t.kind[before.kind]} ${before.number}` }]
          : []),
        ...(account.payableFrom
          ? [{ label: t.verify.payableFrom, value: formatDay(account.payableFrom, locale) }]
          : []),
      ]}
    >
      <CommandForm>
        <TextArea name="method" label={t.verify.method} rows={4} max={500} />
        <Actions>
          <SubmitButton>{t.verify.button}</SubmitButton>
          <ButtonLink look="tertiary" to={`/organisations/${id}`}>
            {t.verify.cancel}
          </ButtonLink>
        </Actions>
      </CommandForm>
    </Page>
  );
}
