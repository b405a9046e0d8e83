import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { tooLate } from "~/http/too-late";
import { orThrow } from "~/http/refusal.server";
import { disbursementAccess } from "~/domain/disbursements";
import { dissolveRun, findRun } from "~/domain/disbursements/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { formatDay } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const run = orThrow(request, await findRun(actor, params.id ?? ""));
  const { id, no, status, orderCount, total, paysOn, preparedBy } = run;
  const { boardId } = actor;
  orThrow(
    request,
    authorise(disbursementAccess, actor, "run.dissolve", { boardId, preparedBy }) ?? ok(null),
  );
  if (status !== "prepared") throw tooLate(`/payment-runs/${id}`);
  return { id, no, orderCount, total, paysOn };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const runId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => dissolveRun({ actor, commandId }, { runId }),
    () => redirect(`/payment-runs/${runId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, disbursementsText, (t) =>
    data ? t.dissolve.question({ no: data.no }) : t.runs.title,
  );

export default function Dissolution() {
  const run = useLoaderData<typeof loader>();
  const { dissolve: t, run: words, runs } = useText(disbursementsText);
  const locale = useLocale();
  const address = `/payment-runs/${run.id}`;
  const name = words.name({ no: run.no });
  return (
    <ConfirmPage
      crumbs={[
        { label: runs.title, to: "/payment-runs" },
        { label: name, to: address },
        { label: t.crumb },
      ]}
      kicker={name}
      question={t.question({ no: run.no })}
      what={t.what({ count: run.orderCount, day: formatDay(run.paysOn, locale) })}
      who={t.who}
      undo={t.undo}
      money={t.money({ amount: formatKronor(run.total, locale) })}
      cancel={{ label: t.cancel, to: address }}
    >
      <CommandForm>
        <SubmitButton>{t.button({ no: run.no })}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
