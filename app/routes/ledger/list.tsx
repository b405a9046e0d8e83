import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { reportAccess } from "~/domain/reports";
import { findAccounts, findTrialBalance } from "~/domain/reports/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { FilterSelect, FilterText } from "~/ui/table";
import { AccountTable } from "./parts/account-table";
import { asOfIn } from "./parts/as-of";
import { AsOfFilter } from "./parts/as-of-filter";
import { BookTable } from "./parts/book-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const search = new URL(request.url).searchParams;
  const day = asOfIn(search);
  const text = (search.get("q") ?? "").trim().slice(0, 100);
  const role = search.get("role") ?? "";
  const balance = orThrow(request, await findTrialBalance(actor, day));
  const after = search.get("after") ?? undefined;
  const accounts =
    text || role
      ? orThrow(
          request,
          await findAccounts(actor, {
            role: role || undefined,
            text: text || undefined,
            asOf: day.asOf,
            after,
          }),
        )
      : null;
  const mayExport = may(reportAccess, actor, "ledger.export", { boardId: actor.boardId });
  return { balance, accounts, day, text, role, isFirst: after === undefined, mayExport };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ledgerText, (t) => t.title);

export default function LedgerPage() {
  const { balance, accounts, day, text, role, isFirst, mayExport } = useLoaderData<typeof loader>();
  const t = useText(ledgerText);
  const locale = useLocale();
  const roles = balance.books.flatMap(({ rows }) => rows);
  const count = accounts
    ? t.listCount({ count: accounts.accounts.length, more: !isFirst || accounts.next !== null })
    : (balance.isToday ? t.asOfToday : t.asOf)({ day: formatDay(balance.asOf, locale) });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      plain
      action={
        mayExport ? (
          <ButtonLink to="/ledger/journal.csv" look="secondary" download>
            {t.download}
          </ButtonLink>
        ) : null
      }
    >
      <AsOfFilter day={day} today={balance.asOf} count={count} active={text !== "" || role !== ""}>
        <FilterSelect
          name="role"
          label={t.filter.role}
          value={role}
          options={[
            { value: "", label: t.filter.allRoles },
            ...roles.map((one) => ({ value: one.role, label: one.roleName[locale] })),
          ]}
        />
        <FilterText name="q" label={t.filter.text} value={text} />
      </AsOfFilter>
      {accounts ? (
        <AccountTable list={accounts} isFirst={isFirst} />
      ) : roles.length > 0 ? (
        balance.books.map((book) => (
          <BookTable key={book.book} book={book} asOf={balance.isToday ? null : balance.asOf} />
        ))
      ) : (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      )}
    </Page>
  );
}
