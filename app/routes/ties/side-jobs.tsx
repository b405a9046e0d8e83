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
import { sideJobKinds, sideJobSchema } from "~/domain/ties";
import { findSideJobs, recordSideJob, type SideJobs } from "~/domain/ties/index.server";
import { useText } from "~/i18n";
import tiesText from "~/i18n/ties";
import { Moment } from "~/ui/date";
import { CommandForm, RadioGroup, Select, SubmitButton, TextField } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { DataTable, Pagination } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = pageNumber(new URL(request.url).searchParams);
  const found = orThrow(request, await findSideJobs(actor, page));
  keepToPages(request, found.pages);
  return { list: found, page };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    sideJobSchema,
    (input, commandId) => recordSideJob({ actor, commandId }, input),
    () => redirect("/side-jobs"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, tiesText, (t) => t.sideJobs.title);

export default function SideJobsPage() {
  const { list, page } = useLoaderData<typeof loader>();
  const t = useText(tiesText).sideJobs;
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.count({ count: list.total })}>
        <SideJobTable list={list} />
        <Pagination page={page} pages={list.pages} />
      </Section>
      {list.mayKeep ? <AddSideJob employees={list.employees} /> : null}
    </Page>
  );
}

type Row = SideJobs["rows"][number];

function SideJobTable({ list: { rows, mayKeep } }: { readonly list: SideJobs }) {
  const t = useText(tiesText).sideJobs;
  return (
    <DataTable<Row>
      caption={t.title}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
      columns={[
        { key: "employee", head: t.column.employee, cell: ({ employee }) => employee },
        {
          key: "organisation",
          head: t.column.organisation,
          cell: ({ organisationName, orgnr, kind }) => (
            <>
              {organisationName}
              <small>{[t.kind[kind], orgnr].filter(Boolean).join(", ")}</small>
            </>
          ),
        },
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
                cell: ({ id, employee }: Row) => (
                  <Link to={`/side-jobs/${id}/ending`}>
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

function AddSideJob({ employees }: { readonly employees: SideJobs["employees"] }) {
  const t = useText(tiesText).sideJobs;
  return (
    <Section title={t.add} intro={t.addWhy}>
      <CommandForm>
        <Select
          name="personId"
          label={t.column.employee}
          empty
          options={employees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RadioGroup
          name="kind"
          label={t.kindLabel}
          options={sideJobKinds.map((value) => ({ value, label: t.kind[value] }))}
        />
        <TextField name="organisationName" label={t.organisation} />
        <TextField name="orgnr" label={t.orgnr} hint={t.orgnrHint} optional />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
