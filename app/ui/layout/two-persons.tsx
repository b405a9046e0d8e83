import type { ReactNode } from "react";
import { Timeline } from "../list/timeline";
import { Panel } from "./section";

type PersonStep = {
  readonly label: ReactNode;
  readonly state: "done" | "now" | "coming";
  /** Who did it and when, or plainly why *you* cannot. */
  readonly who: ReactNode;
};

/** Both steps of an act that takes two persons. */
export function TwoPersons({
  title,
  steps,
  children,
}: {
  readonly title: ReactNode;
  readonly steps: readonly PersonStep[];
  /** The buttons, or the reason why there are none. */
  readonly children?: ReactNode;
}) {
  return (
    <Panel title={title}>
      <Timeline
        steps={steps.map((step) => ({ title: step.label, state: step.state, when: step.who }))}
      />
      {children}
    </Panel>
  );
}
