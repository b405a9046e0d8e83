import { inSnapshot } from "~db/transaction";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";

/** The database's clock, and the day it is in Stockholm. */
export const readNow = (): Promise<{ now: Instant; today: PlainDate }> =>
  inSnapshot({}, async ({ now }) => ({ now: now as Instant, today: dayOf(now as Instant) }));
