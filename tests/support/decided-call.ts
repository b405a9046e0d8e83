/** Proposals and decisions on the demo's ranked applications. */
import {
  decide,
  declareDecisionConflict,
  findDecision,
  proposeDecision,
} from "~/domain/decisions/index.server";
import type { Consequences, DecisionOutcome } from "~/domain/decisions/index";
import type { Staff } from "~/domain/shared/actor";
import type { Result } from "~/domain/shared/result";
import type { CaseKey, RankedCall } from "./assessed-call";
import { as, done, kr } from "./builders";

export const consequences: Consequences = {
  economy: "Bidraget ryms i ramen.",
  children: "Barn berörs indirekt genom föräldrarnas försörjning.",
  gender: "Insatsen når kvinnor och män på lika villkor.",
  environment: "Påverkas inte.",
  disability: "Lokalerna är tillgängliga.",
  otherDocuments: "Påverkas inte.",
};

type TestProposal = {
  readonly outcome: DecisionOutcome;
  readonly granted: string;
  readonly years: Readonly<Record<number, string>>;
};

/** What was decided in the demo: the whole frame, to the last öre. */
export const demoProposals: Readonly<Record<CaseKey, TestProposal>> = {
  forening: {
    outcome: "granted",
    granted: "590000.00",
    years: { 2027: "295000.00", 2028: "295000.00" },
  },
  folkhogskola: {
    outcome: "granted",
    granted: "1095000.00",
    years: { 2027: "400000.00", 2028: "695000.00" },
  },
  kommun: {
    outcome: "partial",
    granted: "815000.00",
    years: { 2027: "305000.00", 2028: "510000.00" },
  },
};

export const proposal = ({ outcome, granted, years }: TestProposal) => ({
  outcome,
  granted: kr(granted),
  years: Object.entries(years).map(([year, amount]) => ({
    year: Number(year),
    amount: kr(amount),
  })),
  reasons: "Ansökan ligger över gränsen.",
  conditions: "Projektet ska särredovisas.",
  consequences,
});

export async function propose(
  { office, cases }: RankedCall,
  key: CaseKey,
  what: TestProposal = demoProposals[key],
): Promise<string> {
  const { applicationId } = cases[key];
  const { decisionId } = done(
    await proposeDecision(as(office.officer), { applicationId, ...proposal(what) }),
  );
  return decisionId;
}

/** Declares no conflict, reads what is shown, and decides it. */
export async function declareAndDecide(
  decisionMaker: Staff,
  decisionId: string,
): Promise<Result<{ decisionId: string; projectId: string | null }>> {
  await declareDecisionConflict(as(decisionMaker), { decisionId, conflict: false, reason: "" });
  const shown = await findDecision(decisionMaker, decisionId);
  if (!shown.ok) return shown;
  return decide(as(decisionMaker), { decisionId, shownHash: shown.value.shownHash });
}
