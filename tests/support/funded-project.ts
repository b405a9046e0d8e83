/** A project as a decision leaves it: granted in the ledger and published. Rows go in as the database's owner. */
import type { Kysely } from "kysely";
import { ok } from "~/domain/shared/result";
import type { Database } from "~db/schema";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import { addApplication } from "./arrived-application";
import { kr } from "./builders";
import type { OpenCall } from "./open-call";

type Options = {
  readonly title: string;
  readonly caseNumber: string;
  readonly granted: string;
  readonly summary?: string;
  readonly paid?: string;
};

/** Granted out of the call's own year, 2027. */
export async function fundedProject(
  db: Kysely<Database>,
  open: OpenCall,
  { title, caseNumber, granted, summary = "Samtal på svenska.", paid }: Options,
): Promise<string> {
  const { callId, organisation, signatory, officer, controller } = open;
  const applicationId = await addApplication(db, {
    callId,
    organisation,
    caseNumber,
    title,
    createdBy: signatory,
    status: "decided_granted",
  });
  const { id: decisionId } = await db
    .insertInto("decision")
    .values({
      boardId: "12",
      applicationId,
      outcome: "granted",
      grantedOre: kr(granted),
      reasons: "Bra projekt.",
      status: "decided",
      preparedBy: officer.personId,
      preparedAt: "2027-05-10T08:00:00Z",
      decidedBy: controller.personId,
      decidedAt: "2027-05-20T08:00:00Z",
      shownHash: "0",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("project")
    .values({
      id: applicationId,
      boardId: "12",
      applicationId,
      organisationId: organisation.id,
      callId,
      decisionId,
      title,
      summary,
      startsOn: "2027-08-01",
      endsOn: "2028-07-31",
      grantedOre: kr(granted),
      totalCostOre: kr(granted),
      acceptBy: "2027-06-10",
      publishedAt: "2027-05-20T08:00:00Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await award(callId, id, kr(granted), paid === undefined ? null : kr(paid));
  return id;
}

async function award(call: string, project: string, granted: Ore, paid: Ore | null) {
  await inTransaction({ boardId: "12" }, async ({ trx }) => {
    const source = { type: "decision", id: project };
    const common = { bookedOn: "2027-05-20", actor: "test", reason: "Beslut", source };
    const dims = { call, project, year: "2027" };
    const amounts = { amount: granted };
    await post(trx, { ...common, kind: "award.decided", key: `${project}:award`, dims, amounts });
    if (paid === null) return ok(null);
    const part = { ...common, dims: { project, year: "2027" }, amounts: { amount: paid } };
    await post(trx, { ...part, kind: "advance.approved", key: `${project}:advance` });
    const sent = { ...common, dims: { project }, amounts: { amount: paid } };
    await post(trx, { ...sent, kind: "payment.sent", key: `${project}:sent` });
    return ok(null);
  });
}
