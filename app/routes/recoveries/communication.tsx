import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { communicateSchema, recoveryAccess } from "~/domain/recoveries";
import { communicateRecovery, findRecovery } from "~/domain/recoveries/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { CommandForm, DateField, SubmitButton } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { useCrumbs } from "./parts/recovery-crumbs";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { recovery } = orThrow(request, await findRecovery(actor, params.id ?? ""));
  orThrow(request, authorise(recoveryAccess, actor, "recovery.communicate", recovery) ?? ok(null));
  if (recovery.status !== "opened") throw redirect(`/recoveries/${recovery.id}`);
  return { recovery };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    communicateSchema,
    (input, commandId) => communicateRecovery({ actor, commandId }, recoveryId, input),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.communicate.title);

export default function Communicate() {
  const { recovery } = useLoaderData<typeof loader>();
  const t = useText(recoveriesText).communicate;
  const locale = useLocale();
  return (
    <Page
      crumbs={useCrumbs(recovery, t.title)}
      kicker={recovery.caseNumber}
      title={t.title}
      lead={t.lead}
    >
      <Section title={t.what}>
        <p>
          <b>
            <Kr ore={recovery.amount} />
          </b>
        </p>
        <p className="lm-measure">{recovery.facts}</p>
        <p className="lm-measure">
          {recovery.ground.text[locale]} {recovery.ground.paragraph}.
        </p>
      </Section>
      <Section>
        <CommandForm>
          <DateField name="answerBy" label={t.answerBy} />
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      </Section>
      <p>
        <Link to={`/recoveries/${recovery.id}`}>{t.cancel}</Link>
      </p>
    </Page>
  );
}
