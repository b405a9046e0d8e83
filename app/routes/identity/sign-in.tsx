import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { clientAddressOf } from "~/http/client-address";
import { withFieldNames } from "~/http/field-names.server";
import { answerForm } from "~/http/form.server";
import { safeReturnTo } from "~/http/return-to";
import { startSession } from "~/http/start-session.server";
import { isDemo, signIn, signInSchema } from "~/domain/identity/index.server";
import { ok } from "~/domain/shared/result";
import { localeOf, useText } from "~/i18n";
import identityText from "~/i18n/identity";
import signUpText from "~/i18n/sign-up";
import { CommandForm, SubmitButton, TextField } from "~/ui/form";
import { Columns, Page, pageTitle, Panel } from "~/ui/layout";

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get("returnTo"), "");
  return { returnTo, demo: await isDemo() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { login, password } = identityText[localeOf(request)].signIn;
  const answer = await answerForm(
    request,
    signInSchema,
    async ({ login, password, returnTo }) => {
      const capacities = await signIn(login, password, clientAddressOf(context));
      return capacities.ok ? ok({ capacity: capacities.value[0], returnTo }) : capacities;
    },
    ({ capacity, returnTo }) => {
      if (!capacity) throw new Error("signed in without a capacity");
      return startSession(request, capacity, returnTo);
    },
  );
  return withFieldNames(answer, { login, password });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, identityText, (t) => t.signIn.title);

export default function SignIn() {
  const { returnTo, demo } = useLoaderData<typeof loader>();
  const t = useText(identityText).signIn;
  const signUp = useText(signUpText);
  const query = returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : "";
  const form = (
    <CommandForm>
      <TextField name="login" label={t.login} autoComplete="username" />
      <TextField
        name="password"
        label={t.password}
        type="password"
        autoComplete="current-password"
      />
      {returnTo ? <input type="hidden" name="returnTo" value={returnTo} /> : null}
      <SubmitButton>{t.button}</SubmitButton>
      <p>
        {signUp.noAccount} <Link to={`/sign-up${query}`}>{signUp.link}</Link>
      </p>
    </CommandForm>
  );
  return (
    <Page title={t.title} lead={t.lead} plain>
      {demo ? (
        <Columns
          asideLabel={t.demoTitle}
          aside={
            <Panel title={t.demoTitle} tint>
              <p>{t.demoText}</p>
              <p>
                <Link to="/demo/people">{t.demoLink}</Link>
              </p>
            </Panel>
          }
        >
          {form}
        </Columns>
      ) : (
        form
      )}
    </Page>
  );
}
