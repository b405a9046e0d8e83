import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { identityAccess } from "~/domain/identity";
import { findPeople, type PersonRow } from "~/domain/identity/index.server";
import { may } from "~/domain/shared/access";
import { useText } from "~/i18n";
import adminText from "~/i18n/admin";
import datedRulesText from "~/i18n/dated-rules";
import shellText from "~/i18n/shell";
import tiesText from "~/i18n/ties";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return {
    people: orThrow(request, await findPeople(actor)),
    mayAdd: may(identityAccess, actor, "identity.addPerson", { boardId: actor.boardId }),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, adminText, (t) => t.title);

export default function People() {
  const { people, mayAdd } = useLoaderData<typeof loader>();
  const t = useText(adminText);
  const rules = useText(datedRulesText);
  const ties = useText(tiesText);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      plain
      action={mayAdd ? <ButtonLink to="/admin/people/new">{t.add}</ButtonLink> : null}
    >
      <p className="lm-filtered">
        <span>{t.count({ count: people.length })}</span>
        <Link to="/admin/roles">{t.matrix}</Link>
        <Link to="/admin/rules/reference_rate">{rules.title}</Link>{" "}
        <Link to="/attest-limits">{t.attestLimits}</Link>{" "}
        <Link to="/side-jobs">{ties.sideJobs.title}</Link>
      </p>
      <PeopleTable people={people} />
    </Page>
  );
}

function PeopleTable({ people }: { readonly people: readonly PersonRow[] }) {
  const t = useText(adminText);
  const roles: Readonly<Record<string, string>> = useText(shellText).staffRole;
  const columns: Column<PersonRow>[] = [
    { key: "name", head: t.column.name, cell: (person) => person.name },
    { key: "login", head: t.column.login, cell: (person) => person.login ?? t.noLogin },
    {
      key: "roles",
      head: t.column.roles,
      cell: (person) => person.roles.map((role) => roles[role] ?? role).join(", "),
    },
    {
      key: "limit",
      head: t.column.limit,
      num: true,
      cell: ({ limitOre }) => (limitOre === null ? null : <Amount ore={limitOre} />),
    },
  ];
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
      empty={<EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>}
    />
  );
}
