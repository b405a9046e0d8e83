import type { Done } from "~/domain/recoveries";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay, formatInstant } from "~/ui/date";
import { Panel } from "~/ui/layout";
import { Timeline, type TimelineStep } from "~/ui/list";
import type { RecoveryView } from "./recovery-view";

/** Who did each step and when, what is now, and what comes; plainly why not you. */
export function RecoveryTimeline({ view }: { readonly view: RecoveryView }) {
  const { timeline: t, two } = useText(recoveriesText);
  const locale = useLocale();
  const { recovery } = view.page;
  const { status, opened, communicated, proposed, decided, demandSentOn, settledOn } = recovery;
  const by = ({ by: name, at }: Done) => two.by({ name, at: formatInstant(at, locale) });
  const isOwn = proposed?.personId === view.personId;
  const step = (
    title: string,
    done: string | null,
    isNow: boolean,
    wait?: string,
  ): TimelineStep => {
    const when = done ?? (isNow ? wait : undefined);
    return { title, state: done ? "done" : isNow ? "now" : "coming", ...(when && { when }) };
  };
  const steps = [
    step(t.opened, by(opened), false),
    step(t.communicated, communicated && by(communicated), status === "opened"),
    step(t.proposed, proposed && by(proposed), status === "communicated", two.notProposed),
    step(t.decided, decided && by(decided), status === "proposed", isOwn ? two.own : two.other),
  ];
  if (status === "waived") return <Steps steps={[...steps, { title: t.waived, state: "done" }]} />;
  return (
    <Steps
      steps={[
        ...steps,
        step(t.demanded, demandSentOn && formatDay(demandSentOn, locale), status === "decided"),
        step(t.settled, settledOn && formatDay(settledOn, locale), status === "demanded"),
      ]}
    />
  );
}

function Steps({ steps }: { readonly steps: readonly TimelineStep[] }) {
  const t = useText(recoveriesText).timeline;
  return (
    <Panel title={t.title}>
      <Timeline steps={steps} />
    </Panel>
  );
}
