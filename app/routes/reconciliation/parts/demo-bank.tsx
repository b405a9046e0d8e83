import { Link } from "@remix-run/react";
import type { SentRun } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay } from "~/ui/date";
import { Panel } from "~/ui/layout";
import { Bullets } from "~/ui/list";

/** The demo's bank: a file per run that is paid, and when it answers the others. Nothing when none is sent, and never outside the demo. */
export function DemoBank({ runs }: { readonly runs: readonly SentRun[] }) {
  const t = useText(reconciliationText).demo;
  if (runs.length === 0) return null;
  return (
    <Panel tint title={t.title}>
      <p className="lm-small">{t.lead}</p>
      <Bullets
        items={runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      />
      {runs.some(({ isPaid }) => !isPaid) ? (
        <p>
          <Link to="/demo/clock">{t.moveClock}</Link>
        </p>
      ) : null}
    </Panel>
  );
}

type RunProps = { readonly run: SentRun };

const Run = ({ run }: RunProps) => (run.isPaid ? <PaidRun run={run} /> : <ComingRun run={run} />);

function PaidRun({ run: { id, no, paysOn } }: RunProps) {
  const t = useText(reconciliationText).demo;
  const locale = useLocale();
  return (
    <>
      <a href={`/bank-files/demo-statement?run=${id}`} download>
        {t.fetch({ no, on: formatDay(paysOn, locale) })}
      </a>
      <br />
      <a className="lm-small" href={`/bank-files/demo-statement?run=${id}&returned=1`} download>
        {t.fetchReturned({ no })}
      </a>
    </>
  );
}

function ComingRun({ run: { no, paysOn } }: RunProps) {
  const t = useText(reconciliationText).demo;
  const locale = useLocale();
  return <>{t.later({ no, on: formatDay(paysOn, locale) })}</>;
}
