/** Ctrl-C, `kill`, or a closed terminal. npm and the terminal may both pass it on, so it may come more than once. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** From now on a signal ends nothing by itself; the promise tells of the first one. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(signal));
  });
}

/** The work was broken off by a signal. */
export class Interrupted extends Error {
  constructor(signal: NodeJS.Signals) {
    super(`Broken off (${signal}).`);
  }
}

/** The work's answer, or Interrupted as soon as a signal comes. */
export const unlessStopped = <T>(work: Promise<T>, stopped: Promise<NodeJS.Signals>): Promise<T> =>
  Promise.race([
    work,
    stopped.then((signal): never => {
      throw new Interrupted(signal);
    }),
  ]);
