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
  readonly caseNumber: string | null;
  readonly due: PlainDate | null;
  readonly since: Instant;
};
