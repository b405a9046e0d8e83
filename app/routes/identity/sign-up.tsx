import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { clientAddressOf } from "~/http/client-address";
import { withFieldNames } from "~/http/field-names.server";
import { answerForm } from "~/http/form.server";
import { safeReturnTo } from "~/http/return-to";
import { startSession } from "~/http/start-session.server";
import { signIn, signUp, signUpSchema } from "~/domain/identity/index.server";
import { ok } from "~/domain/shared/result";
import { localeOf, useText } from "~/i18n";
import signUpText from "~/i18n/sign-up";
import { Actions, CommandForm, SubmitButton } from "~/ui/form";
import { Columns, Page, pageTitle, Panel } from "~/ui/layout";
import { OrganisationFields, PersonFields } from "./parts/sign-up-fields";

export function loader({ request }: LoaderFunctionArgs) {
  return { returnTo: safeReturnTo(new URL(request.url).searchParams.get("returnTo"), "") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const address = clientAddressOf(context);
  const answer = await answerForm(
    request,
    signUpSchema,
    async ({ returnTo, ...input }, commandId) => {
      const made = await signUp({ actor: { kind: "visitor" }, commandId }, input, address);
      if (!made.ok) return made;
      // Also when the same form comes twice: the password is proved before a session begins.
      const capacities = await signIn(input.login, input.password, address);
      return capacities.ok ? ok({ capacity: capacities.value[0], returnTo }) : capacities;
    },
    ({ capacity, returnTo }) => {
      if (!capacity) throw new Error("signed up without a capacity");
      return startSession(request, capacity, returnTo);
    },
  );
  return withFieldNames(answer, fieldNames(signUpText[localeOf(request)]));
}

const fieldNames = (t: (typeof signUpText)["sv"]) => ({
  name: t.name,
  email: t.email,
  login: t.login,
  password: t.password,
  orgnr: t.orgnr,
  organisationName: t.organisationName,
  type: t.type,
  foundedOn: t.foundedOn,
  vat: t.vat,
});

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, signUpText, (t) => t.title);

export default function SignUp() {
  const { returnTo } = useLoaderData<typeof loader>();
  const t = useText(signUpText);
  const query = returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : "";
  return (
    <Page title={t.title} lead={t.lead} plain>
      <Columns
        asideLabel={t.signatoryTitle}
        aside={
          <>
            <Panel title={t.signatoryTitle} tint>
              <p>{t.signatoryText}</p>
            </Panel>
            <Panel title={t.knownTitle}>
              <p>{t.knownText}</p>
              <p>
                {t.haveAccount} <Link to={`/sign-in${query}`}>{t.signIn}</Link>
              </p>
            </Panel>
          </>
        }
      >
        <CommandForm>
          <PersonFields />
          <OrganisationFields />
          {returnTo ? <input type="hidden" name="returnTo" value={returnTo} /> : null}
          <Actions>
            <SubmitButton>{t.button}</SubmitButton>
          </Actions>
        </CommandForm>
      </Columns>
    </Page>
  );
}
