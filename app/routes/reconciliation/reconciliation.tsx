import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { reconciliationAccess } from "~/domain/reconciliation";
import { findReconciliation } from "~/domain/reconciliation/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { DifferenceTable } from "./parts/difference-table";
import { ReconciliationFigures } from "./parts/reconciliation-figures";
import { StatementTable } from "./parts/statement-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return {
    found: orThrow(request, await findReconciliation(actor)),
    mayImport: may(reconciliationAccess, actor, "bankFile.import", actor),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reconciliationText, (t) => t.reconciliation.title);

export default function ReconciliationPage() {
  const { found, mayImport } = useLoaderData<typeof loader>();
  const { reconciliation: t, files } = useText(reconciliationText);
  const locale = useLocale();
  const { bankgiro: account, bank, difference, explained, differences } = found;
  const until = bank?.readUntil ?? null;
  const count = differences.length;
  return (
    <Page
      status={
        <Tag
          colour={
            count === 0 && difference === 0n ? "green" : difference === explained ? "amber" : "red"
          }
        >
          {count > 0 ? t.left({ count }) : difference === 0n ? t.agrees : t.unexplained}
        </Tag>
      }
      kicker={
        until ? t.kicker({ account, until: formatDay(until, locale) }) : t.kickerNone({ account })
      }
      title={t.title}
      action={
        <ButtonLink to="/bank-files" look="secondary">
          {mayImport ? t.import : files.title}
        </ButtonLink>
      }
    >
      <ReconciliationFigures found={found} />
      <Section title={t.toInvestigate} intro={count > 0 ? t.queueLead : undefined}>
        {count > 0 ? <DifferenceTable differences={differences} /> : <p>{t.nothing}</p>}
      </Section>
      <Section title={t.statements}>
        <StatementTable statements={found.statements} />
      </Section>
    </Page>
  );
}
