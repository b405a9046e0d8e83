import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { staffAccountSchema } from "~/domain/payee-signals";
import {
  findStaffAccounts,
  recordStaffAccount,
  type StaffAccounts,
} from "~/domain/payee-signals/index.server";
import { accountKinds } from "~/domain/organisations";
import { useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import payeeSignalsText from "~/i18n/payee-signals";
import { Moment } from "~/ui/date";
import { CommandForm, RadioGroup, SubmitButton, TextField } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { DataTable, Pagination } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = pageNumber(new URL(request.url).searchParams);
  const found = orThrow(request, await findStaffAccounts(actor, page));
  keepToPages(request, found.pages);
  return { list: found, page };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    staffAccountSchema,
    (input, commandId) => recordStaffAccount({ actor, commandId }, input),
    () => redirect("/staff-accounts"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, payeeSignalsText, (t) => t.staffAccounts);

export default function StaffAccountsPage() {
  const { list, page } = useLoaderData<typeof loader>();
  const { title, staffAccounts, list: t } = useText(payeeSignalsText);
  return (
    <Page
      crumbs={[{ label: title, to: "/payee-signals" }, { label: staffAccounts }]}
      title={staffAccounts}
      lead={t.lead}
    >
      <Section title={t.count({ count: list.total })}>
        <AccountTable list={list} />
        <Pagination page={page} pages={list.pages} />
      </Section>
      {list.mayKeep ? <AddAccount /> : null}
    </Page>
  );
}

function AccountTable({ list: { rows, mayKeep } }: { readonly list: StaffAccounts }) {
  const { staffAccounts, list: t } = useText(payeeSignalsText);
  const kinds = useText(organisationsText).kind;
  return (
    <DataTable
      caption={staffAccounts}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
      columns={[
        { key: "employee", head: t.column.employee, cell: ({ employee }) => employee },
        { key: "kind", head: t.column.kind, cell: ({ kind }) => kinds[kind] },
        {
          key: "recorded",
          head: t.column.recorded,
          cell: ({ recordedAt, recordedBy }) => (
            <>
              <Moment at={recordedAt} short />
              <small>{recordedBy}</small>
            </>
          ),
        },
        ...(mayKeep
          ? [
              {
                key: "end",
                head: <span className="lm-sr">{t.column.end}</span>,
                cell: ({ id, employee }: StaffAccounts["rows"][number]) => (
                  <Link to={`/staff-accounts/${id}/ending`}>
                    {t.end}
                    <span className="lm-sr"> {employee}</span>
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function AddAccount() {
  const t = useText(payeeSignalsText).list;
  const words = useText(organisationsText);
  return (
    <Section title={t.add}>
      <CommandForm>
        <TextField name="employee" label={t.employee} hint={t.employeeHint} />
        <RadioGroup
          name="kind"
          label={words.changeKind}
          options={accountKinds.map((value) => ({ value, label: words.kind[value] }))}
        />
        <TextField name="number" label={words.changeNumber} hint={words.changeNumberHint} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
