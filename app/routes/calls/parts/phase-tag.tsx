import type { CallPhase } from "~/domain/calls";
import { useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { Tag, type TagColour } from "~/ui/list";

const colour: Record<CallPhase, TagColour> = {
  draft: "grey",
  upcoming: "blue",
  open: "green",
  closed: "grey",
};

/** Where the call is in time, as a word on its ground. */
export function PhaseTag({ phase }: { readonly phase: CallPhase }) {
  return <Tag colour={colour[phase]}>{useText(callsText).phase[phase]}</Tag>;
}
