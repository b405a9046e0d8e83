export { decideMove } from "./decide-move.server";
export { findYearMoves, type YearMovePage } from "./find-moves.server";
export { proposeMove } from "./propose-move.server";
export { waitingFor } from "./waiting.server";
