/**
 * Opinions of the county's expert (länsexpert) on applications: advice, read by those who decide.
 * Not the assessment, which gives points (assessment/), and not the authority's opinion on a remission (recoveries/).
 * Source: motion 2006/07:A342; 23 § förvaltningslagen (2017:900), that a case is investigated as its nature requires.
 */
export { opinionAccess } from "./opinion-access";
export { writeOpinionSchema, type WriteOpinionInput } from "./opinion.schema";
