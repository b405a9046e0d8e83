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
import { appropriationAccess, recordAuthoritySchema } from "~/domain/appropriations";
import { findItem, recordAuthority } from "~/domain/appropriations/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { AmountField, CommandForm, DateField, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const denied = authorise(appropriationAccess, actor, "appropriation.record", { boardId });
  orThrow(request, denied ?? ok(null));
  const { id, code, year, authority } = orThrow(request, await findItem(actor, params.id ?? ""));
  return { item: { id, code, year }, isRecorded: authority !== null };
}

const typed = recordAuthoritySchema.omit({ itemId: true });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const itemId = params.id ?? "";
  orThrow(request, await findItem(actor, itemId));
  return answerForm(
    request,
    typed,
    (input, commandId) => recordAuthority({ actor, commandId }, { ...input, itemId }),
    () => redirect(`/appropriations/${itemId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    appropriationsText,
    (t) => data && t.authority.title({ year: data.item.year + 1 }),
  );

export default function Authority() {
  const { item, isRecorded } = useLoaderData<typeof loader>();
  const { authority: t, title } = useText(appropriationsText);
  const name = `${item.code}, ${item.year}`;
  const year = item.year + 1;
  return (
    <Page
      crumbs={[
        { label: title, to: "/appropriations" },
        { label: name, to: `/appropriations/${item.id}` },
        { label: t.crumb },
      ]}
      kicker={name}
      title={t.title({ year })}
      lead={t.lead}
      plain
    >
      {isRecorded ? (
        <EmptyState title={t.already}>
          <p>
            {t.once} <Link to={`/appropriations/${item.id}`}>{name}</Link>
          </p>
        </EmptyState>
      ) : (
        <CommandForm>
          <input type="hidden" name="year" value={year} />
          <AmountField name="amount" label={t.amount} />
          <DateField name="decidedOn" label={t.decidedOn} hint={t.decidedOnHint} />
          <p className="lm-muted lm-measure">{t.once}</p>
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      )}
    </Page>
  );
}
