import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nothingSchema } from "~/domain/assessment";
import { findRanking, freezeRanking } from "~/domain/assessment/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, ErrorPage, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findRanking(actor, params.id ?? ""));
  if (page.frozen) throw tooLate(`/calls/${page.callId}/ranking`);
  if (!page.mayFreeze || page.obstacle) throw redirect(`/calls/${page.callId}/ranking`);
  return { callId: page.callId, callTitle: page.callTitle, count: page.rows.length };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const callId = params.id ?? "";
  return answerForm(
    request,
    nothingSchema,
    (_input, commandId) => freezeRanking({ actor, commandId }, { callId }),
    () => redirect(`/calls/${callId}/ranking`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, assessmentText, (t) => t.freezing.title);

export default function Freeze() {
  const { callId, callTitle, count } = useLoaderData<typeof loader>();
  const text = useText(assessmentText);
  const t = text.freezing;
  const locale = useLocale();
  const ranking = `/calls/${callId}/ranking`;
  return (
    <ConfirmPage
      crumbs={[
        { label: callTitle[locale], to: `/calls/${callId}` },
        { label: text.ranking.crumb, to: ranking },
        { label: t.button },
      ]}
      question={t.title}
      what={t.what({ count })}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: ranking }}
    >
      <CommandForm>
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}

export { ErrorPage as ErrorBoundary };
