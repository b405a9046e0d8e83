import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findRanking } from "~/domain/assessment/index.server";
import { findCall } from "~/domain/calls/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { localeOf, useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { refusalText } from "~/i18n/refusals.server";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { ErrorPage, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { Kr } from "~/ui/money";
import { FrameChart } from "./parts/frame-chart";
import { FrameYears } from "./parts/frame-years";
import { RankingRules } from "./parts/ranking-rules";
import { RankingTable } from "./parts/ranking-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { obstacle, ...page } = orThrow(request, await findRanking(actor, params.id ?? ""));
  const { definition } = orThrow(request, await findCall(actor, page.callId));
  const locale = localeOf(request);
  return {
    ...page,
    obstacle: obstacle && refusalText(locale, obstacle.code, obstacle.params),
    mayPropose: actor.roles.includes("case_officer"),
    threshold: definition.thresholdText[locale],
    criteria: Object.fromEntries(definition.criteria.map(({ id, name }) => [id, name[locale]])),
    tieBreak: definition.tieBreak,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, assessmentText, (t, locale) =>
    data ? `${t.ranking.crumb}: ${data.callTitle[locale]}` : t.ranking.crumb,
  );

export default function Ranking() {
  const page = useLoaderData<typeof loader>();
  const t = useText(assessmentText).ranking;
  const locale = useLocale();
  const { frozen, rows } = page;
  const above = rows.filter(({ ranked }) => ranked?.thresholdMet && ranked.aboveMinimum).length;
  const isRanked = rows.some(({ ranked }) => ranked !== null);
  const sought = rows.reduce((sum, row) => sum + row.sought, 0n);
  return (
    <Page
      crumbs={[{ label: page.callTitle[locale], to: `/calls/${page.callId}` }, { label: t.crumb }]}
      status={<Tag colour={frozen ? "green" : "amber"}>{frozen ? t.frozen : t.open}</Tag>}
      kicker={
        frozen
          ? t.frozenBy({ who: frozen.by, when: formatInstant(frozen.at, locale) })
          : page.caseNumber
      }
      title={t.title}
      done={frozen && t.frozenBefore({ who: frozen.by, at: formatInstant(frozen.at, locale) })}
      facts={[
        { label: t.frame, value: <Kr ore={page.frame} /> },
        { label: t.sought, value: <Kr ore={sought} /> },
        ...(isRanked ? [{ label: t.above, value: t.aboveOf({ above, of: rows.length }) }] : []),
        ...(frozen
          ? [{ label: t.fingerprint, value: <code>{inGroups(frozen.fingerprint)}</code> }]
          : []),
      ]}
      action={<HeadAction page={page} />}
    >
      {page.obstacle ? (
        <Notice tone="warn">
          <p>{page.obstacle}</p>
        </Notice>
      ) : null}
      {page.hidden > 0 ? <Notice tone="info" title={t.hidden({ count: page.hidden })} /> : null}
      {above > 0 && page.hidden === 0 ? <FrameChart rows={rows} frame={page.frame} /> : null}
      <Section>
        <RankingTable page={page} mayPropose={page.mayPropose && frozen !== null} />
      </Section>
      <FrameYears years={page.years} />
      <RankingRules page={page} />
    </Page>
  );
}

type HeadActionProps = {
  readonly page: {
    readonly callId: string;
    readonly frozen: unknown;
    readonly obstacle: string | null;
    readonly mayFreeze: boolean;
  };
};

function HeadAction({ page }: HeadActionProps) {
  const t = useText(assessmentText).ranking;
  if (page.frozen) {
    return (
      <ButtonLink look="secondary" to={`/calls/${page.callId}/ranking/recompute`}>
        {t.recompute}
      </ButtonLink>
    );
  }
  return page.mayFreeze && !page.obstacle ? (
    <ButtonLink to={`/calls/${page.callId}/ranking/freeze`}>{t.freeze}</ButtonLink>
  ) : null;
}

const GROUP = 4;
const SHOWN = 16;

/** The first characters in fours; the whole stands on the page where it is recomputed. */
const inGroups = (fingerprint: string): string =>
  Array.from({ length: SHOWN / GROUP }, (_, at) =>
    fingerprint.slice(at * GROUP, (at + 1) * GROUP),
  ).join(" ");

export { ErrorPage as ErrorBoundary };
