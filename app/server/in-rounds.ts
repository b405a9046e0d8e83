import type { Logger } from "pino";

type Rounds = {
  readonly log: Logger;
  /** Milliseconds from one round to the next. */
  readonly every: number;
  /** What the log says when a round could not be made. */
  readonly fault: string;
};

/** Makes a round now and again, never two at once; a round that fails is logged and the next one comes. Answers with what stops it, after the round under way. */
export function inRounds(
  { log, every, fault }: Rounds,
  round: () => Promise<void>,
): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  const make = async () => {
    try {
      await round();
    } catch (error) {
      log.error({ err: error }, fault);
    }
    underWay = undefined;
  };
  const timer = setInterval(() => (underWay ??= make()), every);
  underWay = make();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
