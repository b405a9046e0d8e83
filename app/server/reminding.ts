/** Looks every minute whether a new day has come, and reminds of the last days that are near. */
import type { Logger } from "pino";
import { remindBoards } from "~/domain/reminders/index.server";
import { inRounds } from "./in-rounds";

const PAUSE = 60_000;

/** What came near while nothing ran is reminded of late. */
export const startReminding = (log: Logger): (() => Promise<void>) =>
  inRounds({ log, every: PAUSE, fault: "reminders could not be sent" }, async () => {
    const reminded = await remindBoards();
    if (Object.keys(reminded).length > 0) log.info({ reminded }, "reminders");
  });
