import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ore } from "~ledger/amount";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { decideRecoverySchema, recoveryAccess } from "~/domain/recoveries";
import { decideRecovery, findRecovery } from "~/domain/recoveries/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { useCrumbs } from "./parts/recovery-crumbs";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { recovery, shownHash } = orThrow(request, await findRecovery(actor, params.id ?? ""));
  orThrow(request, authorise(recoveryAccess, actor, "recovery.decide", recovery) ?? ok(null));
  const isOwn = recovery.proposed?.personId === actor.personId;
  if (recovery.status !== "proposed" || isOwn) throw redirect(`/recoveries/${recovery.id}`);
  return { recovery, shownHash };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    decideRecoverySchema,
    (input, commandId) => decideRecovery({ actor, commandId }, recoveryId, input),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recoveriesText, (t) =>
    data ? t.decide.question({ project: data.recovery.projectTitle }) : t.title,
  );

export default function Decide() {
  const { recovery, shownHash } = useLoaderData<typeof loader>();
  const { decide: t, two, duty, section } = useText(recoveriesText);
  const locale = useLocale();
  const left = ore(recovery.amount - recovery.waived);
  const amount = formatKronor(left, locale);
  const isSome = left > 0n;
  return (
    <ConfirmPage
      crumbs={useCrumbs(recovery, two.decided)}
      kicker={recovery.caseNumber}
      question={t.question({ project: recovery.projectTitle })}
      notice={
        <>
          <p>
            {recovery.ground.text[locale]} {duty[recovery.ground.duty]}
          </p>
          <p>{recovery.facts}</p>
          <h2>{section.reasons}</h2>
          <p>{recovery.reasons}</p>
          {recovery.waiverReasons ? (
            <>
              <h2>{section.waiver}</h2>
              <p>{recovery.waiverReasons}</p>
            </>
          ) : null}
        </>
      }
      what={isSome ? t.what({ amount }) : t.whatNothing}
      who={t.who}
      undo={t.undo}
      money={isSome ? t.money({ amount }) : t.moneyNothing}
      cancel={{ label: t.cancel, to: `/recoveries/${recovery.id}` }}
    >
      <CommandForm>
        <input type="hidden" name="shownHash" value={shownHash} />
        <SubmitButton>{isSome ? t.button({ amount }) : t.buttonNothing}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
