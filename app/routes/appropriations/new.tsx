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
import { appropriationAccess, recordItemSchema } from "~/domain/appropriations";
import { recordItem } from "~/domain/appropriations/index.server";
import { readNow } from "~/domain/identity/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { AmountField, CommandForm, DateField, SubmitButton, TextField } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const denied = authorise(appropriationAccess, actor, "appropriation.record", { boardId });
  orThrow(request, denied ?? ok(null));
  const { today } = await readNow();
  return { year: today.slice(0, 4) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    recordItemSchema,
    (input, commandId) => recordItem({ actor, commandId }, input),
    ({ itemId }) => redirect(`/appropriations/${itemId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, appropriationsText, (t) => t.new.title);

export default function NewItem() {
  const { year } = useLoaderData<typeof loader>();
  const { new: t, title } = useText(appropriationsText);
  return (
    <Page
      crumbs={[{ label: title, to: "/appropriations" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      <CommandForm>
        <TextField name="year" label={t.year} value={year} inputMode="numeric" size={6} />
        <TextField name="code" label={t.code} hint={t.codeHint} size={20} />
        <TextField name="name" label={t.name} />
        <AmountField name="allotted" label={t.allotted} />
        <AmountField name="ownItems" label={t.ownItems} hint={t.ownItemsHint} />
        <AmountField
          name="totalAllocation"
          label={t.totalAllocation}
          hint={t.totalAllocationHint}
        />
        <DateField name="decidedOn" label={t.decidedOn} />
        <p className="lm-muted lm-measure">{t.after}</p>
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Page>
  );
}
