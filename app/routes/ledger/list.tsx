import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { exportAccess } from "~/domain/exports";
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
  const filter = filterIn(request);
  const day = asOfIn(filter);
  const text = filter.text("q");
  const role = filter.text("role");
  const balance = orThrow(request, await findTrialBalance(actor, day));
  const after = new URL(request.url).searchParams.get("after") ?? undefined;
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
  const mayExport = may(exportAccess, actor, "export.make", { boardId: actor.boardId });
  const isKnown = role === "" || accounts?.roleName !== null;
  if (!isKnown) filter.refuse("role", "filter.unknown", { text: role });
  const isFirst = after === undefined;
  const shown = isKnown || text ? accounts : null;
  return { balance, accounts: shown, day, text, role, isFirst, mayExport, errors: filter.errors };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ledgerText, (t) => t.title);

export default function LedgerPage() {
  const { balance, accounts, day, text, role, isFirst, mayExport, errors } =
    useLoaderData<typeof loader>();
  const t = useText(ledgerText);
  const locale = useLocale();
  const roles = balance.books.flatMap(({ rows }) => rows);
  // An account role that nothing is booked on up to that day can still be asked for.
  const unused = roles.some((one) => one.role === role) ? null : (accounts?.roleName ?? null);
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
          <ButtonLink to="/exports" look="secondary">
            {t.download}
          </ButtonLink>
        ) : null
      }
    >
      <AsOfFilter
        {...{ day, count, errors }}
        today={balance.asOf}
        active={text !== "" || role !== ""}
      >
        <FilterSelect
          name="role"
          label={t.filter.role}
          value={role}
          options={[
            { value: "", label: t.filter.allRoles },
            ...roles.map((one) => ({ value: one.role, label: one.roleName[locale] })),
            ...(unused ? [{ value: role, label: unused[locale] }] : []),
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
