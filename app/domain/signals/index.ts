/**
 * Signals: how anything that is worth another look before money is paid stands, and in which words it is judged.
 * Not what is worth it: accounts (payee-signals/), evidence (evidence-signals/).
 * Source: 23 § förvaltningslagen (2017:900), that a case is looked into as much as it needs; the authority's internal control (2007:603).
 */
export { standingOf, type Judgement, type SignalStanding } from "./signal";
export { judgedSignal, judgementFields } from "./signal.schema";
