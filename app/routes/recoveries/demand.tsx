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
import { emptySchema, recoveryAccess } from "~/domain/recoveries";
import { demandDueOn, demandRecovery, findRecovery } from "~/domain/recoveries/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { useCrumbs } from "./parts/recovery-crumbs";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { recovery, today } = orThrow(request, await findRecovery(actor, params.id ?? ""));
  orThrow(request, authorise(recoveryAccess, actor, "recovery.demand", recovery) ?? ok(null));
  if (recovery.status !== "decided") throw redirect(`/recoveries/${recovery.id}`);
  return { recovery, dueOn: demandDueOn(today) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    emptySchema,
    (_input, commandId) => demandRecovery({ actor, commandId }, recoveryId),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.demand.question);

export default function Demand() {
  const { recovery, dueOn } = useLoaderData<typeof loader>();
  const { demand: t, decide } = useText(recoveriesText);
  const locale = useLocale();
  const amount = formatKronor(recovery.principal, locale);
  return (
    <ConfirmPage
      crumbs={useCrumbs(recovery, t.question)}
      kicker={recovery.caseNumber}
      question={t.question}
      what={t.what({ amount, day: formatDay(dueOn, locale) })}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: decide.cancel, to: `/recoveries/${recovery.id}` }}
    >
      <CommandForm>
        <SubmitButton>{t.button({ amount })}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
