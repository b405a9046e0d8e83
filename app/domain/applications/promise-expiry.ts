import { addDays, type PlainDate } from "../shared/dates";

const SHORTEST_DAYS = 30;

/** The last day of a link that is sent today: that of the decision, and a month at least. */
export function promiseLinkUntil(decisionOn: PlainDate, today: PlainDate): PlainDate {
  const soonest = addDays(today, SHORTEST_DAYS);
  return decisionOn > soonest ? decisionOn : soonest;
}
