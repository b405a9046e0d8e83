import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { cofinancingForms } from "~/domain/reports";
import { findCofinancing, findFilterChoices } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import statementsText from "~/i18n/statements";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { FilterSelect, Pagination } from "~/ui/table";
import { cofinancingFilterIn } from "./parts/cofinancing-filter";
import { CofinancingTable } from "./parts/cofinancing-table";
import { LedgerParts } from "./parts/ledger-parts";
import { StatementFilterForm } from "./parts/statement-filter-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const choices = orThrow(request, await findFilterChoices(actor));
  const filter = filterIn(request);
  const { question, ...asked } = cofinancingFilterIn(filter, new URL(request.url), choices);
  const statement = orThrow(request, await findCofinancing(actor, question));
  keepToPages(request, statement.pages);
  return { ...asked, statement, choices, errors: filter.errors };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, statementsText, (t) => t.cofinancing.title);

export default function Cofinancing() {
  const { statement, typed, form, day, choices, errors } = useLoaderData<typeof loader>();
  const { cofinancing: t, filter, cases, download } = useText(statementsText);
  const [search] = useSearchParams();
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
      action={
        Object.keys(errors).length > 0 ? null : (
          <ButtonLink to={`/ledger/cofinancing.csv?${search.toString()}`} look="secondary" download>
            {download}
          </ButtonLink>
        )
      }
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
