import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { receivedFundAccess, recordFundSchema } from "~/domain/received-funds";
import { recordFund } from "~/domain/received-funds/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import receivedFundsText from "~/i18n/received-funds";
import {
  AmountField,
  Checkbox,
  CommandForm,
  DateField,
  SubmitButton,
  TextArea,
  TextField,
} from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const denied = authorise(receivedFundAccess, actor, "receivedFund.record", { boardId });
  return orThrow(request, denied ?? ok(null));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    recordFundSchema,
    (input, commandId) => recordFund({ actor, commandId }, input),
    ({ fundId }) => redirect(`/received-funds/${fundId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, receivedFundsText, (t) => t.new.title);

export default function NewFund() {
  const { new: t, title } = useText(receivedFundsText);
  return (
    <Page
      crumbs={[{ label: title, to: "/received-funds" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      <CommandForm>
        <TextField name="purpose" label={t.purpose} hint={t.purposeHint} />
        <TextField name="agreementNumber" label={t.agreementNumber} size={20} />
        <DateField name="agreedOn" label={t.agreedOn} />
        <AmountField name="agreed" label={t.agreed} />
        <Checkbox name="isAbout" label={t.isAbout} />
        <TextArea name="financiers" label={t.financiers} hint={t.financiersHint} rows={6} />
        <Checkbox name="isListIncomplete" label={t.isListIncomplete} />
        <AmountField name="ownStaff" label={t.ownStaff} hint={t.ownStaffHint} optional />
        <Checkbox name="isOwnStaffAbout" label={t.isOwnStaffAbout} />
        <TextField
          name="fte"
          label={t.fte}
          hint={t.fteHint}
          inputMode="decimal"
          size={6}
          optional
        />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Page>
  );
}
