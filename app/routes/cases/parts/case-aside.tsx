import { Link } from "@remix-run/react";
import type { CaseDetails } from "~/domain/applications/index.server";
import { cofinancingTotal } from "~/domain/applications";
import { fixed } from "~/domain/shared/fraction";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { formatInstant } from "~/ui/date";
import { Panel } from "~/ui/layout";
import { Facts, Timeline, type TimelineStep } from "~/ui/list";
import { formatPercent, Kr } from "~/ui/money";

type Props = { readonly found: CaseDetails };

const SHARE_DECIMALS = 4;

/** The case's money, what happened last, and what the organisation has had with the board before. */
export function CaseAside({ found }: Props) {
  const t = useText(casesText);
  const locale = useLocale();
  const { application, earlier } = found;
  const { budget, financing } = application;
  return (
    <>
      <Panel title={t.money.title}>
        <Facts
          look="sums"
          facts={[
            {
              label: t.money.sought,
              value: financing.grant === null ? "–" : <Kr ore={financing.grant} />,
            },
            { label: t.money.cofinancing, value: <Kr ore={cofinancingTotal(financing)} /> },
            { label: t.money.inKind, value: <Kr ore={budget.inKind} /> },
            { label: t.money.total, value: <Kr ore={budget.total} />, sum: true },
            {
              label: t.money.share,
              value: budget.sharePercent
                ? formatPercent(fixed(budget.sharePercent, SHARE_DECIMALS), locale)
                : "–",
              minor: true,
            },
          ]}
        />
        <p>
          <Link to={`/cases/${application.id}/application#budget-rows`}>{t.money.open}</Link>
        </p>
      </Panel>
      <Panel title={t.latest.title}>
        <Timeline steps={useLatest(found)} />
      </Panel>
      <Panel tint title={t.earlier.title}>
        <p>{earlier === 0 ? t.earlier.none : t.earlier.some({ count: earlier })}</p>
      </Panel>
    </>
  );
}

type Happening = { readonly at: string; readonly title: string; readonly who: string };

function useLatest({ application, completions, dismissal }: CaseDetails): TimelineStep[] {
  const t = useText(casesText).latest;
  const locale = useLocale();
  const all: Happening[] = [
    ...(application.arrivedAt
      ? [{ at: application.arrivedAt, title: t.arrived, who: t.system }]
      : []),
    ...completions.flatMap(({ no, askedAt, askedBy, answeredAt }) => [
      { at: askedAt, title: t.asked({ no }), who: askedBy },
      ...(answeredAt ? [{ at: answeredAt, title: t.answered({ no }), who: t.applicant }] : []),
    ]),
    ...(dismissal
      ? [{ at: dismissal.preparedAt, title: t.dismissalPrepared, who: dismissal.preparedBy }]
      : []),
    ...(dismissal?.status === "decided" && dismissal.decidedAt
      ? [{ at: dismissal.decidedAt, title: t.dismissed, who: dismissal.decidedBy ?? "" }]
      : []),
  ];
  return all
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ at, title, who }, place) => ({
      title,
      state: place === 0 ? "now" : "done",
      when: t.by({ when: formatInstant(at, locale), who }),
    }));
}
