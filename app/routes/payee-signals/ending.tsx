import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { endStaffAccountSchema } from "~/domain/payee-signals";
import { endStaffAccount, findStaffAccount } from "~/domain/payee-signals/index.server";
import { useLoaderData } from "@remix-run/react";
import { useText } from "~/i18n";
import payeeSignalsText from "~/i18n/payee-signals";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const account = orThrow(request, await findStaffAccount(actor, params.id ?? ""));
  if (account.endedAt) throw redirect("/staff-accounts");
  return account;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    endStaffAccountSchema,
    (_input, commandId) => endStaffAccount({ actor, commandId }, params.id ?? ""),
    () => redirect("/staff-accounts"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, payeeSignalsText, (t) => t.list.ending.title);

export default function Ending() {
  const { employee } = useLoaderData<typeof loader>();
  const { title, staffAccounts, list } = useText(payeeSignalsText);
  const t = list.ending;
  return (
    <ConfirmPage
      crumbs={[
        { label: title, to: "/payee-signals" },
        { label: staffAccounts, to: "/staff-accounts" },
        { label: t.title },
      ]}
      kicker={employee}
      question={t.question}
      what={t.what}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: "/staff-accounts" }}
    >
      <CommandForm>
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
