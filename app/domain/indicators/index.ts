/**
 * Indicators: what a call counts of its projects, by sex, and what was promised and came of each.
 * Not the reports they stand in (claims/, follow-up/) nor what the public may see of them (follow-up/).
 * Source: 14 § förordningen (2016:1364); 5 § länsstyrelseinstruktionen, statistics by sex.
 */
export {
  areKnown,
  fallen,
  saysSomething,
  totalOf,
  withTotals,
  type Both,
  type Indicator,
  type Outcome,
} from "./indicator";
export { outcomeSchema } from "./outcome.schema";
