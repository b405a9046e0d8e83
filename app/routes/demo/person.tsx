/** The switch of person: a page that exists in the demo only. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireFormToken } from "~/http/form.server";
import { safeReturnTo } from "~/http/return-to";
import { startSession } from "~/http/start-session.server";
import { demoPeople, type DemoPerson } from "~/domain/identity/index.server";
import { useText } from "~/i18n";
import identityText from "~/i18n/identity";
import shellText from "~/i18n/shell";
import { HiddenCommand, SubmitButton } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { DataTable } from "~/ui/table";

async function peopleOrNotFound(): Promise<DemoPerson[]> {
  const people = await demoPeople();
  if (people.length === 0) throw new Response("Not found", { status: 404 });
  return people;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get("returnTo"), "");
  return { people: await peopleOrNotFound(), returnTo };
}

export async function action({ request }: ActionFunctionArgs) {
  const people = await peopleOrNotFound();
  const form = await request.formData();
  await requireFormToken(request, form);
  const chosen = people.find(
    ({ personId, side, at }) => form.get("person") === `${side}:${at}:${personId}`,
  );
  if (!chosen) throw new Response("Not found", { status: 404 });
  const { personId, side, at } = chosen;
  return startSession(request, { personId, side, at }, textOf(form.get("returnTo")));
}

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === "string" ? value : "";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, identityText, (t) => t.person.title);

export default function ChoosePerson() {
  const { people, returnTo } = useLoaderData<typeof loader>();
  const t = useText(identityText).person;
  const sides = ["staff", "applicant"] as const;
  return (
    <Page title={t.title} lead={t.lead} plain>
      <form method="post">
        <HiddenCommand />
        <input type="hidden" name="returnTo" value={returnTo} />
        {sides.map((side) => (
          <Section key={side} title={t[side]}>
            <PeopleTable
              people={people.filter((person) => person.side === side)}
              caption={t[side]}
            />
          </Section>
        ))}
      </form>
    </Page>
  );
}

function PeopleTable({
  people,
  caption,
}: {
  readonly people: readonly DemoPerson[];
  readonly caption: string;
}) {
  const t = useText(identityText).person;
  const { staffRole, memberRole } = useText(shellText);
  const names: Readonly<Record<string, string>> =
    people[0]?.side === "staff" ? staffRole : memberRole;
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "name", head: t.name, cell: (person) => person.name },
        { key: "place", head: t.place, cell: (person) => person.place },
        {
          key: "roles",
          head: t.roles,
          cell: (person) => person.roles.map((role) => names[role] ?? role).join(", "),
        },
        {
          key: "choose",
          head: t.choose,
          cell: (person) => (
            <SubmitButton
              look="secondary"
              name="person"
              value={`${person.side}:${person.at}:${person.personId}`}
            >
              {t.button} {person.name}
            </SubmitButton>
          ),
        },
      ]}
      rows={people}
      rowKey={(person) => `${person.at}:${person.personId}`}
    />
  );
}
