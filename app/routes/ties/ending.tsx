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
import { endSideJobSchema } from "~/domain/ties";
import { endSideJob, findSideJob } from "~/domain/ties/index.server";
import { useText } from "~/i18n";
import tiesText from "~/i18n/ties";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const sideJob = orThrow(request, await findSideJob(actor, params.id ?? ""));
  if (sideJob.endedAt) throw redirect("/side-jobs");
  return sideJob;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    endSideJobSchema,
    (_input, commandId) => endSideJob({ actor, commandId }, params.id ?? ""),
    () => redirect("/side-jobs"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, tiesText, (t) => t.sideJobs.ending.title);

export default function Ending() {
  const { employee } = useLoaderData<typeof loader>();
  const { title, ending: t } = useText(tiesText).sideJobs;
  return (
    <ConfirmPage
      crumbs={[{ label: title, to: "/side-jobs" }, { label: t.title }]}
      kicker={employee}
      question={t.question}
      what={t.what}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: "/side-jobs" }}
    >
      <CommandForm>
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
