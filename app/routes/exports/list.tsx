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
import { exportFormats, exportSchema, type ExportOrder } from "~/domain/exports";
import { findExports, orderExport } from "~/domain/exports/index.server";
import { readNow } from "~/domain/identity/index.server";
import { yearOf } from "~/domain/shared/dates";
import { useText } from "~/i18n";
import exportsText from "~/i18n/exports";
import { Moment } from "~/ui/date";
import { CommandForm, RadioGroup, SubmitButton, TextField } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return {
    orders: orThrow(request, await findExports(actor)),
    thisYear: String(yearOf((await readNow()).today)),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    exportSchema,
    (input, commandId) => orderExport({ actor, commandId }, input),
    ({ orderId }) => redirect(`/exports/${orderId}`),
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, exportsText, (t) => t.title);

const YEAR_CHARACTERS = 6;

export default function Exports() {
  const { orders, thisYear } = useLoaderData<typeof loader>();
  const t = useText(exportsText);
  return (
    <Page title={t.title} lead={t.lead} plain>
      <Section title={t.choose}>
        <CommandForm>
          <RadioGroup
            name="format"
            label={t.format.label}
            value="proof"
            options={exportFormats.map((value) => ({
              value,
              label: t.format[value],
              hint: t.about[value],
            }))}
          />
          <TextField
            name="year"
            label={t.year.label}
            hint={t.year.hint}
            value={thisYear}
            inputMode="numeric"
            size={YEAR_CHARACTERS}
            optional
          />
          <SubmitButton>{t.order}</SubmitButton>
        </CommandForm>
      </Section>
      <Section title={t.latest}>
        <OrderTable orders={orders} />
      </Section>
    </Page>
  );
}

function OrderTable({ orders }: { readonly orders: readonly ExportOrder[] }) {
  const t = useText(exportsText);
  return (
    <DataTable
      caption={t.latest}
      captionHidden
      rows={orders}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
      columns={[
        {
          key: "what",
          head: t.column.what,
          cell: ({ id, format, year }) => (
            <Link to={`/exports/${id}`}>{t.named({ format: t.format[format], year })}</Link>
          ),
        },
        { key: "at", head: t.column.at, cell: ({ orderedAt }) => <Moment at={orderedAt} short /> },
        { key: "by", head: t.column.by, cell: ({ orderedBy }) => orderedBy },
        {
          key: "state",
          head: t.column.state,
          cell: ({ deliveries }) => (
            <State is={deliveries.length > 0 ? "done" : "todo"}>
              {deliveries.length > 0 ? t.fetched : t.notFetched}
            </State>
          ),
        },
      ]}
    />
  );
}
