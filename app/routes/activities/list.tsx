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
import { activityAccess, recordActivitySchema } from "~/domain/activities";
import {
  findActivities,
  recordActivity,
  type RegisteredActivity,
} from "~/domain/activities/index.server";
import { may } from "~/domain/shared/access";
import type { PlainDate } from "~/domain/shared/dates";
import { useText } from "~/i18n";
import activitiesText from "~/i18n/activities";
import appropriationsText from "~/i18n/appropriations";
import { Day } from "~/ui/date";
import { CommandForm, DateField, SubmitButton, TextField } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { DataTable, type Column } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  return {
    activities: orThrow(request, await findActivities(actor)),
    mayRecord: may(activityAccess, actor, "activity.record", { boardId }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    recordActivitySchema,
    (input, commandId) => recordActivity({ actor, commandId }, input),
    () => redirect("/appropriations/activities"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, activitiesText, (t) => t.title);

export default function Activities() {
  const { activities, mayRecord } = useLoaderData<typeof loader>();
  const t = useText(activitiesText);
  const appropriations = useText(appropriationsText);
  return (
    <Page
      crumbs={[{ label: appropriations.title, to: "/appropriations" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      <DataTable
        caption={t.title}
        captionHidden
        columns={useColumns(mayRecord)}
        rows={activities}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
      />
      <p>
        <Link to="/ledger/activities">{t.report}</Link>
      </p>
      {mayRecord ? <AddActivity /> : null}
    </Page>
  );
}

function useColumns(mayRecord: boolean): Column<RegisteredActivity>[] {
  const { column: head, ...t } = useText(activitiesText);
  return [
    {
      key: "activity",
      head: head.activity,
      cell: ({ code, name }) => (
        <>
          {code}
          <small>{name}</small>
        </>
      ),
    },
    { key: "source", head: head.source, cell: ({ source }) => source },
    { key: "from", head: head.from, cell: ({ validFrom }) => <ShortDay on={validFrom} /> },
    {
      key: "ends",
      head: head.ends,
      cell: ({ endsOn }) => (endsOn ? <ShortDay on={endsOn} /> : t.goesOn),
    },
    { key: "calls", head: head.calls, num: true, cell: ({ calls }) => calls },
    { key: "by", head: head.by, cell: ({ recordedBy }) => recordedBy },
    ...(mayRecord
      ? [
          {
            key: "end",
            head: head.end,
            cell: ({ id, code, endsOn }: RegisteredActivity) =>
              endsOn ? null : (
                <Link to={`/appropriations/activities/${id}/ending`}>{t.end({ code })}</Link>
              ),
          },
        ]
      : []),
  ];
}

const ShortDay = ({ on }: { readonly on: PlainDate }) => (
  <span className="lm-nowrap">
    <Day on={on} short />
  </span>
);

const CODE_CHARACTERS = 20;

function AddActivity() {
  const t = useText(activitiesText);
  return (
    <Section title={t.add} intro={t.addWhy}>
      <CommandForm>
        <TextField name="code" label={t.code} hint={t.codeHint} size={CODE_CHARACTERS} />
        <TextField name="name" label={t.name} />
        <TextField name="source" label={t.source} hint={t.sourceHint} />
        <DateField name="validFrom" label={t.validFrom} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
