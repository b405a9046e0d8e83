import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { findItems } from "~/domain/appropriations/index.server";
import { findFilterChoices, findGranted } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import statementsText from "~/i18n/statements";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";
import { FilterSelect, Pagination } from "~/ui/table";
import { GrantedTable } from "./parts/granted-table";
import { grantedFilterIn } from "./parts/granted-filter";
import { ItemTable } from "./parts/item-table";
import { LedgerParts } from "./parts/ledger-parts";
import { LeftPerYear } from "./parts/left-per-year";
import { StatementFilterForm } from "./parts/statement-filter-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const choices = orThrow(request, await findFilterChoices(actor));
  const filter = filterIn(request);
  const { question, ...asked } = grantedFilterIn(filter, new URL(request.url), choices);
  const statement = orThrow(request, await findGranted(actor, question));
  keepToPages(request, statement.pages);
  const items = orThrow(request, await findItems(actor, { asOf: question.asOf }));
  return {
    ...asked,
    statement,
    items: question.item ? items.filter(({ id }) => id === question.item) : items,
    choices,
    errors: filter.errors,
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, statementsText, (t) => t.granted.title);

export default function YearEnd() {
  const { statement, items, typed, show, day, choices, errors } = useLoaderData<typeof loader>();
  const { granted: t, filter, count, download } = useText(statementsText);
  const ledger = useText(ledgerText);
  const [search] = useSearchParams();
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
          <ButtonLink to={`/year-end.csv?${search.toString()}`} look="secondary" download>
            {download}
          </ButtonLink>
        )
      }
    >
      <LedgerParts />
      <StatementFilterForm
        {...{ typed, choices, day, errors }}
        today={statement.asOf}
        active={show !== ""}
        count={`${count({ count: statement.total })}. ${until}`}
      >
        <FilterSelect
          name="show"
          label={filter.show}
          value={show}
          options={[
            { value: "", label: filter.unpaid },
            { value: "all", label: filter.whole },
          ]}
        />
      </StatementFilterForm>
      <GrantedTable {...{ statement, typed }} />
      <Pagination page={statement.page} pages={statement.pages} />
      <p className="lm-muted lm-small lm-measure">{`${t.rule} ${t.lastDayWhy}`}</p>
      <LeftPerYear {...{ statement, typed }} />
      <ItemTable items={items} asOf={statement.isToday ? null : statement.asOf} />
    </Page>
  );
}
