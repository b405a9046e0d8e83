import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
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
  const search = new URL(request.url).searchParams;
  const day = asOfIn(search);
  const page = Math.min(100_000, Math.max(1, Math.trunc(Number(search.get("page"))) || 1));
  const found = await findRegister(actor, params.id ?? "", { asOf: day.asOf, page });
  return { register: orThrow(request, found), day };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ledgerText, (t, locale) => data?.register.account.roleName[locale] ?? t.title);

type Meant = Record<"amount" | "item" | "call" | "project" | "year" | "financier", string>;

export default function RegisterPage() {
  const { register, day } = useLoaderData<typeof loader>();
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
      <AsOfFilter day={day} today={register.asOf} />
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
