import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { carriedDims, type RegisterPage as RegisterPageData } from "~/domain/reports";
import { findRegister } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { formatDay } from "~/ui/date";
import { Page, Panel, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";
import { FilterText, Pagination } from "~/ui/table";
import { useAccountWords } from "./parts/account-words";
import { asOfIn } from "./parts/as-of";
import { AsOfFilter } from "./parts/as-of-filter";
import { carriedIn } from "./parts/carried-in";
import { RegisterTable } from "./parts/register-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const filter = filterIn(request);
  const day = asOfIn(filter);
  const page = pageNumber(new URL(request.url).searchParams);
  const carried = carriedIn(filter);
  const from = filter.day("from");
  const found = await findRegister(actor, params.id ?? "", { from, asOf: day.asOf, carried, page });
  const register = orThrow(request, found);
  keepToPages(request, register.pages);
  return { register, day, from: filter.text("from"), carried, errors: filter.errors };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ledgerText, (t, locale) => data?.register.account.roleName[locale] ?? t.title);

type Meant = Record<
  "amount" | "item" | "call" | "project" | "year" | "financier" | "board",
  string
>;

export default function RegisterPage() {
  const { register, day, from, carried, errors } = useLoaderData<typeof loader>();
  const { account } = register;
  const t = useText(ledgerText);
  const locale = useLocale();
  const words = useAccountWords();
  const title = words.title(account);
  const asOf = formatDay(register.asOf, locale);
  const isPart = Object.keys(carried).length > 0;
  const note = account.about.find((one) => one.note)?.note;
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/ledger" },
        { label: words.role(account), to: `/ledger?role=${account.role}` },
        { label: words.about(account) || words.role(account) },
      ]}
      status={<Tag colour="grey">{t.book[account.book]}</Tag>}
      kicker={note}
      title={title}
      facts={[
        {
          label: register.isToday ? t.register.balanceToday : t.register.balance({ day: asOf }),
          value: <Kr ore={register.balance} />,
        },
        ...(register.from
          ? [{ label: t.register.opening, value: <Kr ore={register.opening} /> }]
          : []),
        { label: t.register.events, value: register.total },
        ...(register.chart
          ? [{ label: t.register.chart, value: <Chart chart={register.chart} /> }]
          : []),
      ]}
    >
      <AsOfFilter
        {...{ day, errors }}
        today={register.asOf}
        active={isPart || from !== ""}
        count={[
          (register.isToday ? t.asOfToday : t.asOf)({ day: asOf }),
          ...(isPart ? [t.register.carried({ of: Object.values(carried).join(", ") })] : []),
        ].join(". ")}
      >
        <FilterText name="from" label={t.filter.from} value={from} />
        {carriedDims.map((dim) =>
          carried[dim] || errors[dim] ? (
            <FilterText key={dim} name={dim} label={t.dim[dim]} value={carried[dim]} />
          ) : null,
        )}
      </AsOfFilter>
      <Section title={t.register.title}>
        <RegisterTable register={register} />
        <Pagination page={register.page} pages={register.pages} />
      </Section>
      {isPart ? null : <Meaning register={register} />}
    </Page>
  );
}

/** One sentence: what this balance means. */
function Meaning({ register: { account, balance } }: { readonly register: RegisterPageData }) {
  const t = useText(ledgerText);
  const locale = useLocale();
  const words = useAccountWords();
  const meanings: Readonly<Record<string, (p: Meant) => string>> = t.meaning;
  return (
    <Section>
      <Panel tint title={t.register.meaning}>
        <p>
          {meanings[account.role]?.({
            amount: formatKronor(balance, locale),
            item: words.dim(account, "item"),
            call: words.dim(account, "call"),
            project: words.dim(account, "project"),
            year: words.dim(account, "year"),
            financier: words.dim(account, "financier"),
            board: words.dim(account, "board"),
          })}
        </p>
      </Panel>
    </Section>
  );
}

type ChartProps = {
  readonly chart: { readonly account: string; readonly isVerified: boolean };
};

function Chart({ chart }: ChartProps) {
  const t = useText(ledgerText).register;
  return chart.isVerified ? chart.account : t.chartUnverified(chart);
}
