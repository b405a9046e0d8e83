import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findActivityStatement } from "~/domain/reports/index.server";
import { useText } from "~/i18n";
import activitiesText from "~/i18n/activities";
import ledgerText from "~/i18n/ledger";
import statementsText from "~/i18n/statements";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { ActivityTable } from "./parts/activity-table";
import { LedgerParts } from "./parts/ledger-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { statement: orThrow(request, await findActivityStatement(actor)) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, activitiesText, (t) => t.statement.title);

export default function ActivityStatementPage() {
  const { statement } = useLoaderData<typeof loader>();
  const { statement: t } = useText(activitiesText);
  const ledger = useText(ledgerText);
  const { download } = useText(statementsText);
  return (
    <Page
      crumbs={[{ label: ledger.title, to: "/ledger" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
      action={
        <ButtonLink to="/ledger/activities.csv" look="secondary" download>
          {download}
        </ButtonLink>
      }
    >
      <LedgerParts />
      <ActivityTable statement={statement} />
      <p className="lm-muted lm-small lm-measure">{t.rule}</p>
      <p>
        <Link to="/appropriations/activities">{t.register}</Link>
      </p>
    </Page>
  );
}
