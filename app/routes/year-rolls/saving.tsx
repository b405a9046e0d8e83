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
import { isSigned, recordSavingSchema, yearRollAccess } from "~/domain/year-rolls";
import { findYearEnd, recordSaving } from "~/domain/year-rolls/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { AmountField, CommandForm, DateField, SubmitButton, TextField } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const denied = authorise(yearRollAccess, actor, "yearRoll.recordSaving", { boardId });
  orThrow(request, denied ?? ok(null));
  const { item, saving, roll } = orThrow(request, await findYearEnd(actor, params.id ?? ""));
  return { item, isRecorded: saving !== null, isSigned: isSigned(roll) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const itemId = params.id ?? "";
  return answerForm(
    request,
    recordSavingSchema,
    (input, commandId) => recordSaving({ actor, commandId }, itemId, input),
    () => redirect(`/appropriations/${itemId}/year-end`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, yearRollsText, (t) => data && t.savingForm.title(data.item));

export default function Saving() {
  const { item, isRecorded, isSigned } = useLoaderData<typeof loader>();
  const { savingForm: t, appropriations, crumb } = useText(yearRollsText);
  const name = `${item.code}, ${item.year}`;
  const address = `/appropriations/${item.id}/year-end`;
  return (
    <Page
      crumbs={[
        { label: appropriations, to: "/appropriations" },
        { label: name, to: `/appropriations/${item.id}` },
        { label: crumb, to: address },
        { label: t.crumb },
      ]}
      kicker={name}
      title={t.title(item)}
      lead={t.lead}
      plain
    >
      {isRecorded || isSigned ? (
        <EmptyState title={isRecorded ? t.already : t.signed}>
          <p>
            <Link to={address}>{t.back}</Link>
          </p>
        </EmptyState>
      ) : (
        <CommandForm>
          <AmountField name="amount" label={t.amount} />
          <TextField name="source" label={t.source} hint={t.sourceHint} />
          <DateField name="decidedOn" label={t.decidedOn} />
          <p className="lm-muted lm-measure">{t.once}</p>
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      )}
    </Page>
  );
}
