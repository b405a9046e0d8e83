/**
 * Closing (bokslut): the months of the board's books, from open to closed and back by two persons.
 * Not the bank's side of it (reconciliation/) and not what is posted (ledger/, which keeps the rules of the steps).
 * Source: 8–9 §§ förordningen (2000:606) om myndigheters bokföring; 14 § anslagsförordningen (2011:223), at least monthly.
 */
export { closingAccess } from "./closing-access";
export { closePeriodSchema, reopeningSchema, stepSchema } from "./closing.schema";
export {
  lastDay,
  periodId,
  type ClosingObstacle,
  type PeriodPage,
  type PeriodRow,
  type PeriodState,
  type PeriodStep,
} from "./period";
