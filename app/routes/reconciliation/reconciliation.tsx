import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { reconciliationAccess } from "~/domain/reconciliation";
import { findReconciliation } from "~/domain/reconciliation/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay, formatMonth } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { DayTable } from "./parts/day-table";
import { DifferenceTable } from "./parts/difference-table";
import { MonthTable } from "./parts/month-table";
import { ReconciliationFigures } from "./parts/reconciliation-figures";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const month = new URL(request.url).searchParams.get("month");
  return {
    found: orThrow(request, await findReconciliation(actor, month)),
    mayImport: may(reconciliationAccess, actor, "bankFile.import", actor),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reconciliationText, (t) => t.reconciliation.title);

export default function ReconciliationPage() {
  const { found, mayImport } = useLoaderData<typeof loader>();
  const { reconciliation: t, files } = useText(reconciliationText);
  const { sheet } = useText(differencesText);
  const locale = useLocale();
  const { bankgiro: account, bank, difference, explained, closed, differences, shown } = found;
  const until = bank?.readUntil ?? null;
  const count = found.openCount;
  const isExplained = difference === explained + closed;
  return (
    <Page
      status={
        <Tag colour={!isExplained ? "red" : difference === 0n && count === 0 ? "green" : "amber"}>
          {count > 0
            ? t.left({ count })
            : isExplained
              ? difference === 0n
                ? t.agrees
                : t.inquired
              : t.unexplained}
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
        {count > 0 ? (
          <DifferenceTable differences={differences} />
        ) : (
          <p>{difference === 0n ? t.nothing : t.nothingLeft}</p>
        )}
        {count > differences.length ? <p>{t.oldest({ count: differences.length })}</p> : null}
      </Section>
      {shown ? (
        <Section title={sheet.daysCaption({ month: formatMonth(shown.month, locale) })}>
          <DayTable figures={shown} />
        </Section>
      ) : null}
      <Section title={sheet.months}>
        {found.months.length > 0 ? (
          <MonthTable months={found.months} shown={shown?.month ?? null} />
        ) : (
          <EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>
        )}
      </Section>
    </Page>
  );
}
