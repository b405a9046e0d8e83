export { findIndicators, indicatorsOf } from "./find-indicators.server";
export { findOutcomesSoFar, type SoFar } from "./find-outcomes-so-far.server";
