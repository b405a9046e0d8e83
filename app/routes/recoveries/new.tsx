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
import { openRecoverySchema } from "~/domain/recoveries";
import { findOpening, openRecovery } from "~/domain/recoveries/index.server";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { AmountField, CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findOpening(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    openRecoverySchema,
    (input, commandId) => openRecovery({ actor, commandId }, projectId, input),
    ({ recoveryId }) => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.open.title);

const MOST_CHARACTERS = 3000;

export default function NewRecovery() {
  const opening = useLoaderData<typeof loader>();
  const { open: t, title, duty } = useText(recoveriesText);
  const locale = useLocale();
  const { project, most, grounds } = opening;
  const back = `/projects/${project.id}/case`;
  return (
    <Page
      crumbs={[
        { label: title, to: "/recoveries" },
        { label: project.title, to: back },
        { label: t.title },
      ]}
      kicker={project.caseNumber}
      title={t.title}
      lead={t.lead({ project: project.organisationName })}
    >
      <CommandForm>
        <RadioGroup
          name="ground"
          label={t.ground}
          hint={t.groundHint}
          options={grounds.map(({ id, text, paragraph, duty: of }) => ({
            value: id,
            label: text[locale],
            hint: `${paragraph}. ${duty[of]}`,
          }))}
        />
        <AmountField
          name="amount"
          label={t.amount}
          hint={t.most({ amount: formatKronor(most, locale) })}
        />
        <TextArea name="facts" label={t.factsLabel} hint={t.factsHint} max={MOST_CHARACTERS} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
      <p>
        <Link to={back}>{t.cancel}</Link>
      </p>
    </Page>
  );
}
