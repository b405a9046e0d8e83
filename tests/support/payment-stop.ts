import type { ProposeStopInput } from "~/domain/payment-blocks/index";
import { decideStop, findPaymentStop, proposeStop } from "~/domain/payment-blocks/index.server";
import { as, done } from "./builders";
import type { RunningProject } from "./running-project";

type Stopped = Pick<RunningProject, "officer" | "decisionMaker" | "projectId">;

/** Proposed by the officer and decided by the decision-maker. Answers the decision's id. */
export async function decidedStop(
  { officer, decisionMaker, projectId }: Stopped,
  input: ProposeStopInput,
): Promise<string> {
  done(await proposeStop(as(officer), projectId, input));
  const { proposal, shownHash } = done(await findPaymentStop(decisionMaker, projectId));
  const decided = { stopId: proposal?.id ?? "", shownHash: shownHash ?? "" };
  return done(await decideStop(as(decisionMaker), projectId, decided)).stopId;
}

export const stopPayments = (project: Stopped): Promise<string> =>
  decidedStop(project, {
    kind: "stop",
    basis: "obstacle",
    reasons: "Lägesrapporten visar att verksamheten har upphört.",
  });

export const liftStop = (project: Stopped): Promise<string> =>
  decidedStop(project, { kind: "lift", reasons: "Verksamheten är i gång igen." });
