/** Where the story finds what earlier stages made. */
import { database } from "~db/client";
import { zero, type Ore } from "~ledger/amount";
import type { ActivityCode } from "./activities";
import { applicants } from "./applicants";
import { demoCall } from "./calls";
import { demoBoard, type ApplicantKey } from "./people";

export async function findItem(year: number): Promise<string> {
  const { id } = await database()
    .selectFrom("appropriationItem")
    .select("id")
    .where("boardId", "=", demoBoard.id)
    .where("year", "=", year)
    .executeTakeFirstOrThrow();
  return id;
}

export async function findActivityId(code: ActivityCode): Promise<string> {
  const { id } = await database()
    .selectFrom("activity")
    .select("id")
    .where("boardId", "=", demoBoard.id)
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  return id;
}

export async function findCallId(caseNumber: string = demoCall.caseNumber): Promise<string> {
  const { id } = await database()
    .selectFrom("call")
    .select("id")
    .where("boardId", "=", demoBoard.id)
    .where("caseNumber", "=", caseNumber)
    .executeTakeFirstOrThrow();
  return id;
}

/** The organisation's application in the call, its project once there is one, and its organisation. */
export async function findCase(key: ApplicantKey, caseNumber: string = demoCall.caseNumber) {
  const callId = await findCallId(caseNumber);
  return database()
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .leftJoin("project", "project.applicationId", "application.id")
    .leftJoin("decision", (join) =>
      join
        .onRef("decision.applicationId", "=", "application.id")
        .on("decision.status", "<>", "returned"),
    )
    .select([
      "application.id as applicationId",
      "application.organisationId",
      "project.id as projectId",
    ])
    .select(["decision.id as decisionId"])
    .where("application.callId", "=", callId)
    .where("organisation.orgnr", "=", applicants[key].organisation.orgnr)
    .executeTakeFirstOrThrow();
}

/** The organisation's project in the demo's first call. */
export async function findProject(key: ApplicantKey): Promise<string> {
  const { projectId } = await findCase(key);
  if (!projectId) throw new Error(`${key} has no project`);
  return projectId;
}

/** Where the latest statement from the bank ended. */
export async function findClosing(): Promise<Ore> {
  const latest = await database()
    .selectFrom("bankStatement")
    .select("closingOre")
    .where("boardId", "=", demoBoard.id)
    .orderBy("no", "desc")
    .executeTakeFirst();
  return latest?.closingOre ?? zero;
}
