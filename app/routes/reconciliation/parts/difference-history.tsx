import type { DifferenceEvent } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { formatInstant } from "~/ui/date";
import { Timeline } from "~/ui/list";

/** What has been done about a difference; the newest first. */
export function DifferenceHistory({ events }: { readonly events: readonly DifferenceEvent[] }) {
  const t = useText(differencesText);
  const locale = useLocale();
  if (events.length === 0) return <p className="lm-muted">{t.event.none}</p>;
  return (
    <Timeline
      steps={events.map((event) => ({
        title: titleOf(t, event),
        state: "done",
        when: t.event.by({ who: event.by, when: formatInstant(event.at, locale) }),
        note: event.text,
      }))}
    />
  );
}

function titleOf(
  { event: t, outcome: outcomes }: ReturnType<typeof useText<typeof differencesText.sv>>,
  { kind, payment, owner, outcome }: DifferenceEvent,
): string {
  switch (kind) {
    case "note":
    case "reopened":
      return t[kind];
    case "owner":
      return t.owner({ owner: owner ?? "" });
    case "closed":
      return t.closed({ outcome: outcome ? outcomes[outcome] : "" });
    default:
      return t[kind]({ payment: payment ?? "" });
  }
}
