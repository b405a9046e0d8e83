import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { findRegister } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { formatDay } from "~/ui/date";
import { Page, Panel, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";
import { Pagination } from "~/ui/table";
import { useAccountWords } from "./parts/account-words";
import { asOfIn } from "./parts/as-of";
import { AsOfFilter } from "./parts/as-of-filter";
import { RegisterTable } from "./parts/register-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const filter = filterIn(request);
  const day = asOfIn(filter);
  const page = pageNumber(new URL(request.url).searchParams);
  const found = await findRegister(actor, params.id ?? "", { asOf: day.asOf, page });
  const register = orThrow(request, found);
  keepToPages(request, register.pages);
  return { register, day, errors: filter.errors };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ledgerText, (t, locale) => data?.register.account.roleName[locale] ?? t.title);

type Meant = Record<"amount" | "item" | "call" | "project" | "year" | "financier", string>;

export default function RegisterPage() {
  const { register, day, errors } = useLoaderData<typeof loader>();
  const { account } = register;
  const t = useText(ledgerText);
  const locale = useLocale();
  const words = useAccountWords();
  const meanings: Readonly<Record<string, (p: Meant) => string>> = t.meaning;
  const title = words.title(account);
  const asOf = formatDay(register.asOf, locale);
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
        { label: t.register.events, value: register.total },
        ...(register.chart
          ? [{ label: t.register.chart, value: <Chart chart={register.chart} /> }]
          : []),
      ]}
    >
      <AsOfFilter
        {...{ day, errors }}
        today={register.asOf}
        count={(register.isToday ? t.asOfToday : t.asOf)({ day: asOf })}
      />
      <Section title={t.register.title}>
        <RegisterTable register={register} />
        <Pagination page={register.page} pages={register.pages} />
      </Section>
      <Section>
        <Panel tint title={t.register.meaning}>
          <p>
            {meanings[account.role]?.({
              amount: formatKronor(register.balance, locale),
              item: words.dim(account, "item"),
              call: words.dim(account, "call"),
              project: words.dim(account, "project"),
              year: words.dim(account, "year"),
              financier: words.dim(account, "financier"),
            })}
          </p>
        </Panel>
      </Section>
    </Page>
  );
}

type ChartProps = {
  readonly chart: { readonly account: string; readonly isVerified: boolean };
};

function Chart({ chart }: ChartProps) {
  const t = useText(ledgerText).register;
  return chart.isVerified ? chart.account : t.chartUnverified(chart);
}
