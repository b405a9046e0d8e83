import type { PlainDate } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import { letterOf } from "./letter-of.server";
import type { DecisionCase } from "./read-decision.server";

/**
 * SHA-256 of exactly what is shown to the person who is to decide: the letter as it will be sent, the years and the
 * consequences. Computed anew when the decision is taken: another value means that something has changed.
 */
export const shownHash = (found: DecisionCase, decider: string, day: PlainDate): string =>
  fingerprintOf({
    decision: found.id,
    version: found.version,
    outcome: found.outcome,
    granted: found.granted,
    years: found.years,
    consequences: found.consequences,
    letter: letterOf(found, decider, day),
  });
