import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { cofinancingForms, cofinancingSorts } from "~/domain/reports";
import { findCofinancing, findFilterChoices } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import statementsText from "~/i18n/statements";
import { formatDay } from "~/ui/date";
import { Page, pageTitle } from "~/ui/layout";
import { FilterSelect, Pagination } from "~/ui/table";
import { CofinancingTable } from "./parts/cofinancing-table";
import { LedgerParts } from "./parts/ledger-parts";
import { statementFilterIn } from "./parts/statement-filter";
import { StatementFilterForm } from "./parts/statement-filter-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const choices = orThrow(request, await findFilterChoices(actor));
  const filter = filterIn(request);
  const { question, ...asked } = statementFilterIn(filter, new URL(request.url), choices, {
    sorts: cofinancingSorts,
    first: { sort: "project", isBackwards: false },
    also: ["form"],
  });
  const form = filter.choice("form", cofinancingForms);
  const statement = orThrow(request, await findCofinancing(actor, { ...question, form }));
  keepToPages(request, statement.pages);
  return { ...asked, form: filter.text("form"), statement, choices, errors: filter.errors };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, statementsText, (t) => t.cofinancing.title);

export default function Cofinancing() {
  const { statement, typed, form, day, choices, errors } = useLoaderData<typeof loader>();
  const { cofinancing: t, filter, cases } = useText(statementsText);
  const ledger = useText(ledgerText);
  const until = (statement.isToday ? ledger.asOfToday : ledger.asOf)({
    day: formatDay(statement.asOf, useLocale()),
  });
  return (
    <Page
      crumbs={[{ label: ledger.title, to: "/ledger" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      <LedgerParts />
      <StatementFilterForm
        {...{ typed, choices, day, errors }}
        today={statement.asOf}
        active={form !== ""}
        count={`${cases({ count: statement.total })}. ${until}`}
      >
        <FilterSelect
          name="form"
          label={filter.form}
          value={form}
          options={[
            { value: "", label: filter.allForms },
            ...cofinancingForms.map((value) => ({ value, label: ledger.form[value] })),
          ]}
        />
      </StatementFilterForm>
      <CofinancingTable {...{ statement, typed, form }} />
      <Pagination page={statement.page} pages={statement.pages} />
      <p className="lm-muted lm-small lm-measure">{t.why}</p>
    </Page>
  );
}
