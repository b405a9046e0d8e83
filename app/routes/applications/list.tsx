import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { findApplications } from "~/domain/applications/index.server";
import { readNow } from "~/domain/identity/index.server";
import { useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { ApplicationTable } from "./parts/application-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const [rows, { now }] = await Promise.all([findApplications(actor), readNow()]);
  return { rows, now };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.title);

export default function Applications() {
  const { rows, now } = useLoaderData<typeof loader>();
  const t = useText(applicationsText);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      plain
      action={<ButtonLink to="/applications/new">{t.start.button}</ButtonLink>}
    >
      <ApplicationTable
        caption={t.list.caption}
        rows={rows}
        now={now}
        empty={
          <EmptyState title={t.list.empty}>
            <p>{t.list.emptyWhy}</p>
            <p>
              <Link to="/applications/new">{t.list.findCall}</Link>
            </p>
          </EmptyState>
        }
      />
    </Page>
  );
}
