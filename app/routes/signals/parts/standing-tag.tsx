import type { SignalStanding } from "~/domain/signals";
import { Tag } from "~/ui/list";

const colour = { open: "amber", cleared: "green", upheld: "red" } as const;

type Props = {
  readonly standing: SignalStanding;
  /** What each standing means for what the signal is at. */
  readonly words: Readonly<Record<SignalStanding, string>>;
};

export const StandingTag = ({ standing, words }: Props) => (
  <Tag colour={colour[standing]}>{words[standing]}</Tag>
);
