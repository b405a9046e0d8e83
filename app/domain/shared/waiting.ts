import type { Instant, PlainDate } from "./dates";

/** One thing that waits for a person: what to do (a text key), where, about what, and by when. */
export type Waiting = {
  /** Key of the sentence that begins with the verb, e.g. "claim.approve". */
  readonly key: string;
  readonly href: string;
  /** The thing's own name, e.g. the project's. */
  readonly subject: string;
  /** Somebody else who has to answer, by name. */
  readonly of?: string;
  /** The reader may do it, but somebody else normally does: shown when asked for, and not counted. */
  readonly isGroups?: boolean;
  readonly caseNumber: string | null;
  readonly due: PlainDate | null;
  readonly since: Instant;
};
