/**
 * People, what they may do, and how they sign in.
 * Not organisations (see organisations/) and not e-identification, which is a gateway.
 * Source: förordningen (2007:603) om intern styrning och kontroll, separation of duties.
 */
export { identityAccess } from "./identity-access";
export type { Capacity } from "./capacity";
