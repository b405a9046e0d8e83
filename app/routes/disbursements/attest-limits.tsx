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
import { attestLimitSchema, LARGE } from "~/domain/disbursements";
import {
  findAttestLimits,
  recordAttestLimit,
  type AttestLimits,
} from "~/domain/disbursements/index.server";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { Actions, AmountField, CommandForm, DateField, Select, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  return orThrow(request, await findAttestLimits(await requireStaff(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    attestLimitSchema,
    (input, commandId) => recordAttestLimit({ actor, commandId }, input),
    () => redirect("/attest-limits"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, disbursementsText, (t) => t.limits.title);

export default function AttestLimitsPage() {
  const limits = useLoaderData<typeof loader>();
  const t = useText(disbursementsText).limits;
  const locale = useLocale();
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.large}>
        <p>
          {limits.large === null
            ? t.noLarge
            : t.largeAbove({ amount: formatKronor(limits.large, locale) })}
        </p>
      </Section>
      <Section title={t.people}>
        <DataTable
          caption={t.people}
          captionHidden
          rows={limits.people}
          rowKey={({ personId }) => personId}
          columns={[
            { key: "name", head: t.column.name, cell: ({ name }) => name },
            {
              key: "limit",
              head: t.column.limit,
              num: true,
              cell: ({ limit }) => (limit === null ? t.noLimit : <Amount ore={limit} />),
            },
          ]}
          empty={<EmptyState title={t.nobody} />}
        />
      </Section>
      {limits.mayRecord ? <RecordLimit limits={limits} /> : null}
    </Page>
  );
}

function RecordLimit({ limits }: { readonly limits: AttestLimits }) {
  const t = useText(disbursementsText).limits;
  return (
    <Section title={t.record} intro={t.recordWhy}>
      <CommandForm>
        <Select
          name="personId"
          label={t.whose}
          empty
          options={[
            ...limits.people.map(({ personId, name }) => ({ value: personId, label: name })),
            { value: LARGE, label: t.large },
          ]}
        />
        <AmountField name="amount" label={t.amount} />
        <DateField name="validFrom" label={t.from} value={limits.today} />
        <Actions>
          <SubmitButton>{t.button}</SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}
