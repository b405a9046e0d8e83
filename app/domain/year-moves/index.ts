/**
 * Moves between years: a part of a project's commitment that another year is to bear, by two persons.
 * Not what a project is granted (decisions/) and not the end of a year (year-rolls/).
 * Source: anslagsförordningen (2011:223) 12 and 17 §§: the year's appropriation pays what is paid in it.
 */
export { moveParts, moveRefusal, type MovePart } from "./move-rules";
export { moveOutcomes, type MoveOutcome, type MoveYear, type YearMove } from "./year-move";
export { yearMoveAccess } from "./year-move-access";
export {
  decideMoveSchema,
  proposeMoveSchema,
  type DecideMoveInput,
  type ProposeMoveInput,
} from "./year-move.schema";
