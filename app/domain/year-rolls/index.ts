/**
 * The end of a year (årsskifte): what has been granted of an item and not been paid, and what happens to it.
 * Not the months of the books (closing/) and not a move that somebody decides for a project (year-moves/).
 * Source: anslagsförordningen (2011:223) 7, 12 and 17 §§.
 */
export { partsOfRow, planRoll, totalsOf } from "./roll-rules";
export { isSigned } from "./year-roll";
export type { RollObstacle, RollPlan, RollRow, RollStanding, Unpaid } from "./year-roll";
export { yearRollAccess } from "./year-roll-access";
export {
  prepareRollSchema,
  recordSavingSchema,
  signRollSchema,
  type RecordSavingInput,
  type SignRollInput,
} from "./year-roll.schema";
