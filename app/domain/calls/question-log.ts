/** The question log of a call: until when it is open, and what an entry looks like. */
import type { Instant, PlainDate } from "../shared/dates";
import type { CallPhase } from "./call-phase";

export type LoggedQuestion = {
  readonly id: string;
  readonly question: string;
  readonly askedAt: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
};

/** The last day for questions belongs to the time for questions. */
export const questionsAreOpen = (phase: CallPhase, until: PlainDate, today: PlainDate): boolean =>
  (phase === "upcoming" || phase === "open") && today <= until;
