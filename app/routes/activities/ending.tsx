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
import { tooLate } from "~/http/too-late";
import { endActivitySchema } from "~/domain/activities";
import { endActivity, findActivity } from "~/domain/activities/index.server";
import { useText } from "~/i18n";
import activitiesText from "~/i18n/activities";
import appropriationsText from "~/i18n/appropriations";
import { CommandForm, DateField, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";

const register = "/appropriations/activities";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { code, name, endsOn } = orThrow(request, await findActivity(actor, params.id ?? ""));
  if (endsOn !== null) throw tooLate(register);
  return { code, name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const id = params.id ?? "";
  return answerForm(
    request,
    endActivitySchema,
    (input, commandId) => endActivity({ actor, commandId }, id, input),
    () => redirect(register),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, activitiesText, (t) => data && t.ending.question({ code: data.code }));

export default function EndActivity() {
  const { code, name } = useLoaderData<typeof loader>();
  const { ending: t, title } = useText(activitiesText);
  const appropriations = useText(appropriationsText);
  return (
    <ConfirmPage
      crumbs={[
        { label: appropriations.title, to: "/appropriations" },
        { label: title, to: register },
        { label: t.crumb },
      ]}
      kicker={name}
      question={t.question({ code })}
      what={t.what}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: register }}
    >
      <CommandForm>
        <DateField name="endsOn" label={t.endsOn} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
