import { Link } from "@remix-run/react";
import type { CallRow } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import publicText from "~/i18n/public";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Columns, EmptyState, Panel } from "~/ui/layout";
import { Facts, Tag } from "~/ui/list";
import { Kr } from "~/ui/money";

/** An open call as the start page shows it. */
export type OpenCall = CallRow & {
  readonly purpose: { readonly sv: string; readonly en: string };
  readonly audience: { readonly sv: string; readonly en: string };
  readonly daysLeft: number;
};

type Props = { readonly open: readonly OpenCall[]; readonly upcoming: readonly CallRow[] };

/** What can be applied to now, and what comes; beside it the test of the first one. */
export function OpenCalls({ open, upcoming }: Props) {
  const t = useText(publicText).start;
  const [first] = open;
  const list = <CallList open={open} upcoming={upcoming} />;
  if (!first) return list;
  return (
    <Columns
      asideLabel={t.testTitle}
      aside={
        <Panel title={t.testTitle} tint>
          <p>{t.testText}</p>
          <p>
            <ButtonLink to={`/calls/${first.id}/eligibility`} look="secondary">
              {t.testButton}
            </ButtonLink>
          </p>
        </Panel>
      }
    >
      {list}
    </Columns>
  );
}

function CallList({ open, upcoming }: Props) {
  const t = useText(publicText).start;
  const locale = useLocale();
  return (
    <div className="lm-stack">
      {open.length === 0 ? (
        <EmptyState title={t.none}>{upcoming.length === 0 ? <p>{t.noneWhy}</p> : null}</EmptyState>
      ) : (
        open.map((call) => <CallCard key={call.id} call={call} />)
      )}
      {upcoming.map((call) => (
        <p key={call.id}>
          {t.upcoming({
            title: call.title[locale],
            moment: formatInstant(call.opensAt, locale),
          })}{" "}
          <Link to={`/calls/${call.id}`}>
            {call.caseNumber}
            <span className="lm-sr"> {call.title[locale]}</span>
          </Link>
        </p>
      ))}
      <p>
        <Link to="/calls">{t.allCalls}</Link>
      </p>
    </div>
  );
}

function CallCard({ call }: { readonly call: OpenCall }) {
  const t = useText(publicText).start;
  const { phase, daysLeft } = useText(callsText);
  const locale = useLocale();
  return (
    <div className="lm-call">
      <div className="lm-row">
        <Tag colour="green">{phase.open}</Tag>
        <span className="lm-muted">{daysLeft({ days: call.daysLeft })}</span>
      </div>
      <h3>
        <Link to={`/calls/${call.id}`}>{call.title[locale]}</Link>
      </h3>
      <p className="lm-measure">{call.purpose[locale]}</p>
      <Facts
        facts={[
          { label: t.lastDay, value: formatInstant(call.closesAt, locale) },
          { label: t.toShare, value: <Kr ore={call.total} /> },
          { label: t.who, value: call.audience[locale] },
        ]}
      />
    </div>
  );
}
