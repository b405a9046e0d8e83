import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { exportAccess } from "~/domain/exports";
import type { AccountList, TrialBalance } from "~/domain/reports";
import { findAccounts, findFilterChoices, findTrialBalance } from "~/domain/reports/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { accountFilterIn, ledgerAddress, type TypedAccounts } from "./parts/account-filter";
import { AccountFilterForm } from "./parts/account-filter-form";
import { AccountTable } from "./parts/account-table";
import { BookTable } from "./parts/book-table";
import { LedgerParts } from "./parts/ledger-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const choices = orThrow(request, await findFilterChoices(actor));
  const filter = filterIn(request);
  const url = new URL(request.url);
  const { day, typed, question, isNarrowed } = accountFilterIn(filter, url, choices);
  const found = isNarrowed ? orThrow(request, await findAccounts(actor, question)) : null;
  for (const [dim, { code, params }] of Object.entries(found?.unread ?? {}))
    filter.refuse(dim, code, params);
  const isUsed = Object.keys(question).some(
    (name) => Reflect.get(question, name) !== undefined && isNarrowing(name, filter.errors),
  );
  const accounts = isUsed ? found : null;
  return {
    balance: accounts ? null : orThrow(request, await findTrialBalance(actor, day)),
    accounts,
    choices,
    day,
    // A project that was asked for by its id is shown by its case number, as people write it.
    typed: found?.caseNumber ? { ...typed, project: found.caseNumber } : typed,
    isFirst: question.after === undefined,
    mayExport: may(exportAccess, actor, "export.make", { boardId: actor.boardId }),
    errors: filter.errors,
  };
}

/** What could be read, and is more than a day or a page. */
const isNarrowing = (name: string, errors: Readonly<Record<string, string>>): boolean =>
  !["asOf", "after"].includes(name) && !(name in errors);

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ledgerText, (t) => t.title);

export default function LedgerPage() {
  const { balance, accounts, choices, day, typed, isFirst, mayExport, errors } =
    useLoaderData<typeof loader>();
  const t = useText(ledgerText);
  const locale = useLocale();
  const shown = accounts ?? balance;
  const asOf = formatDay(shown?.asOf ?? "", locale);
  const until = (shown?.isToday ? t.asOfToday : t.asOf)({ day: asOf });
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
      <LedgerParts />
      <AccountFilterForm
        {...{ typed, choices, day, errors }}
        today={shown?.asOf ?? ""}
        count={accounts ? `${t.listCount({ count: accounts.total })}. ${until}` : until}
      />
      {errors["dimension"] ? (
        <Notice tone="warn">
          <p>{errors["dimension"]}</p>
        </Notice>
      ) : null}
      {accounts ? <Narrowed {...{ accounts, typed, isFirst }} /> : null}
      {balance ? <Whole balance={balance} /> : null}
    </Page>
  );
}

function Whole({ balance }: { readonly balance: TrialBalance }) {
  const t = useText(ledgerText);
  const asOf = balance.isToday ? null : balance.asOf;
  const used = balance.books.filter(({ rows }) => rows.length > 0);
  if (used.length === 0) return <EmptyState title={t.none}>{t.noneWhy}</EmptyState>;
  return (
    <>
      {used.map((book) => (
        <BookTable
          key={book.book}
          {...{ book, asOf }}
          listOf={(role) => ledgerAddress({ role }, asOf)}
        />
      ))}
    </>
  );
}

type NarrowedProps = {
  readonly accounts: AccountList;
  readonly typed: TypedAccounts;
  readonly isFirst: boolean;
};

/** The accounts that are asked for, and before them what they add up to. */
function Narrowed({ accounts, typed, isFirst }: NarrowedProps) {
  const t = useText(ledgerText);
  const asOf = accounts.isToday ? null : accounts.asOf;
  const { carried, books, from } = accounts;
  const isCarried = Object.keys(carried).length > 0;
  const locale = useLocale();
  return (
    <>
      {isCarried || from ? (
        <Notice>
          {isCarried ? <p>{t.carriedWhy(carried)}</p> : null}
          {from ? <p>{t.fromWhy({ day: formatDay(from, locale) })}</p> : null}
        </Notice>
      ) : null}
      {isFirst
        ? books.map((book) => (
            <BookTable
              key={book.book}
              {...{ book, from, asOf, carried }}
              isNarrowed
              listOf={(role) => (typed.role === role ? null : ledgerAddress(typed, asOf, { role }))}
            />
          ))
        : null}
      <Section title={t.listTitle}>
        <AccountTable list={accounts} isFirst={isFirst} />
      </Section>
    </>
  );
}
