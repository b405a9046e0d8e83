import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import type { Outcome } from "../indicators/index";
import { findIndicators, findOutcomesSoFar } from "../indicators/index.server";
import { asksForProgress, type ShownReport } from "./progress-report";

type Reported = {
  readonly id: string;
  readonly projectId: string;
  readonly no: number;
  readonly progress: string;
  readonly deviations: string;
  readonly risks: string;
};
type Asked = Pick<ShownReport, "indicators" | "before" | "isAsked">;

/** What the call asks a claim of the project to report, and what earlier claims said. */
export async function findAsked(trx: Trx, projectId: string, no: number): Promise<Asked> {
  const { applicationId, definition } = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .select(["project.applicationId", "call.definition"])
    .where("project.id", "=", projectId)
    .executeTakeFirstOrThrow();
  const call = callDefinition.parse(definition);
  return {
    indicators: await findIndicators(trx, applicationId, call),
    before: (await findOutcomesSoFar(trx, projectId, no))?.outcomes ?? [],
    isAsked: asksForProgress(call),
  };
}

/** The progress report of a claim, with what its readers compare it with. */
export const findReport = async (
  trx: Trx,
  { id, projectId, no, progress, deviations, risks }: Reported,
): Promise<ShownReport> => ({
  progress,
  deviations,
  risks,
  outcomes: await outcomesOf(trx, id),
  ...(await findAsked(trx, projectId, no)),
});

const outcomesOf = (trx: Trx, claimId: string): Promise<Outcome[]> =>
  trx
    .selectFrom("claimOutcome")
    .select(["indicator", "women", "men", "total", "startedWomen", "startedMen"])
    .where("claimId", "=", claimId)
    .orderBy("indicator")
    .execute();
