import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findPairs } from "~/domain/audit/index.server";
import { useLocale, useText } from "~/i18n";
import auditText from "~/i18n/audit";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount, formatDecimal } from "~/ui/money";
import { DataTable } from "~/ui/table";

export async function loader({ request }: LoaderFunctionArgs) {
  return { pairs: orThrow(request, await findPairs(await requireStaff(request))) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, auditText, (t) => t.pairs.title);

export default function Pairs() {
  const { pairs } = useLoaderData<typeof loader>();
  const { title, pairs: t } = useText(auditText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[{ label: title, to: "/audit" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
    >
      <DataTable
        caption={t.title}
        captionHidden
        rows={pairs}
        rowKey={({ first, second }) => `${first} ${second}`}
        marked={({ isRing }) => isRing}
        empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
        columns={[
          {
            key: "pair",
            head: t.column.pair,
            cell: ({ first, second, isRing }) => (
              <>
                {first}, {second}
                {isRing ? (
                  <small>
                    <State is="late">{t.ring}</State>
                  </small>
                ) : null}
              </>
            ),
          },
          {
            key: "amount",
            head: t.column.amount,
            num: true,
            cell: ({ amount }) => <Amount ore={amount} />,
          },
          { key: "count", head: t.column.count, num: true, cell: ({ count }) => count },
          {
            key: "share",
            head: t.column.share,
            num: true,
            cell: ({ sharePercent }) => t.share({ percent: formatDecimal(sharePercent, locale) }),
          },
        ]}
      />
    </Page>
  );
}
