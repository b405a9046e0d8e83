import type { AnswerableRun } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay } from "~/ui/date";
import { Panel } from "~/ui/layout";
import { Bullets } from "~/ui/list";

/** The demo's bank: a file per run it can answer. Nothing when there is none, and never outside the demo. */
export function DemoBank({ runs }: { readonly runs: readonly AnswerableRun[] }) {
  const t = useText(reconciliationText).demo;
  const locale = useLocale();
  if (runs.length === 0) return null;
  return (
    <Panel tint title={t.title}>
      <p className="lm-small">{t.lead}</p>
      <Bullets
        items={runs.map(({ id, no, paysOn }) => (
          <span key={id}>
            <a href={`/bank-files/demo-statement?run=${id}`} download>
              {t.fetch({ no, on: formatDay(paysOn, locale) })}
            </a>
            <br />
            <a
              className="lm-small"
              href={`/bank-files/demo-statement?run=${id}&returned=1`}
              download
            >
              {t.fetchReturned({ no })}
            </a>
          </span>
        ))}
      />
    </Panel>
  );
}
