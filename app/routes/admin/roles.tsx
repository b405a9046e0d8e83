import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { identityAccess } from "~/domain/identity";
import { roleMatrix } from "~/domain/reports/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useText } from "~/i18n";
import rolesText from "~/i18n/roles";
import { Page, pageTitle, Section } from "~/ui/layout";
import { ActionTable } from "./parts/action-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const denied = authorise(identityAccess, actor, "roles.read", { boardId: actor.boardId });
  return { subjects: orThrow(request, denied ?? ok(roleMatrix())) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rolesText, (t) => t.title);

export default function Roles() {
  const { subjects } = useLoaderData<typeof loader>();
  const t = useText(rolesText);
  const names: Readonly<Record<string, string>> = t.subject;
  return (
    <Page title={t.title} lead={t.lead} plain>
      {subjects.map(({ subject, actions }) => (
        <Section key={subject} title={names[subject] ?? subject}>
          <ActionTable caption={names[subject] ?? subject} actions={actions} />
        </Section>
      ))}
    </Page>
  );
}
