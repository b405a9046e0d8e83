/** Looks every minute whether a new day has come, and reminds of the last days that are near. */
import type { Logger } from "pino";
import { remindBoards } from "~/domain/reminders/index.server";

const PAUSE = 60_000;

/** Answers with what stops it; reminding under way is waited for. Begins at once: what came near while nothing ran is reminded of late. */
export function startReminding(log: Logger): () => Promise<void> {
  let reminding: Promise<void> | undefined;
  const remind = async () => {
    try {
      const reminded = await remindBoards();
      if (Object.keys(reminded).length > 0) log.info({ reminded }, "reminders");
    } catch (error) {
      log.error({ err: error }, "reminders could not be sent");
    }
    reminding = undefined;
  };
  reminding = remind();
  const timer = setInterval(() => (reminding ??= remind()), PAUSE);
  return async () => {
    clearInterval(timer);
    await reminding;
  };
}
