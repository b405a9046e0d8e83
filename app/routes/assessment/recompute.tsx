import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findRanking, recomputeRanking } from "~/domain/assessment/index.server";
import type { RankingDifference } from "~/domain/assessment";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { ErrorPage, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { DataTable } from "~/ui/table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const callId = params.id ?? "";
  const { callTitle } = orThrow(request, await findRanking(actor, callId));
  return { callTitle, ...orThrow(request, await recomputeRanking(actor, callId)) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, assessmentText, (t, locale) =>
    data ? `${t.recomputed.title}: ${data.callTitle[locale]}` : t.recomputed.title,
  );

export default function Recompute() {
  const page = useLoaderData<typeof loader>();
  const text = useText(assessmentText);
  const t = text.recomputed;
  const locale = useLocale();
  const ranking = `/calls/${page.callId}/ranking`;
  return (
    <Page
      crumbs={[
        { label: page.callTitle[locale], to: `/calls/${page.callId}` },
        { label: text.ranking.crumb, to: ranking },
        { label: t.title },
      ]}
      kicker={page.caseNumber}
      title={t.title}
    >
      <Notice tone={page.isSame ? "success" : "error"} title={page.isSame ? t.same : t.different}>
        <p>{page.isSame ? t.sameText({ count: page.applications }) : t.differentText}</p>
      </Notice>
      <Section>
        <Facts
          look="rows"
          facts={[
            { label: t.frozen, value: <code className="lm-checksum">{page.frozen}</code> },
            { label: t.now, value: <code className="lm-checksum">{page.now}</code> },
          ]}
        />
      </Section>
      {page.differences.length > 0 ? (
        <Section>
          <Differences differences={page.differences} names={page.names} />
        </Section>
      ) : null}
      <p>
        <Link to={ranking}>{t.back}</Link>
      </p>
    </Page>
  );
}

type DifferencesProps = {
  readonly differences: readonly RankingDifference[];
  readonly names: Readonly<Record<string, string>>;
};

function Differences({ differences, names }: DifferencesProps) {
  const t = useText(assessmentText).recomputed;
  const rows = differences.map((one, at) => ({ ...one, key: String(at) }));
  return (
    <DataTable
      caption={t.table}
      columns={[
        {
          key: "what",
          head: t.what,
          cell: ({ what, caseNumber, criterion, assessor }) => (
            <>
              {what === "score"
                ? t.score({ criterion: criterion ?? "", who: names[assessor ?? ""] ?? "" })
                : t.kinds[what]}
              {caseNumber ? <small>{caseNumber}</small> : null}
            </>
          ),
        },
        { key: "then", head: t.then, cell: ({ frozen }) => frozen },
        { key: "now", head: t.current, cell: ({ now }) => now },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

export { ErrorPage as ErrorBoundary };
