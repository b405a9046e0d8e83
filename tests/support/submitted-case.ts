/** An application that has come in, in time or late, and the people who meet it at the board. */
import type { Kysely } from "kysely";
import { findChecks, recordChecks, submitApplication } from "~/domain/applications/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import { addBoard, addStaff, as, done, setClock } from "./builders";
import type { OpenCall } from "./open-call";
import { writtenDraft } from "./written-application";

export type CasePeople = {
  readonly colleague: Staff;
  readonly decisionMaker: Staff;
  readonly auditor: Staff;
  /** Of another county. */
  readonly elsewhere: Staff;
};

export async function casePeople(db: Kysely<Database>): Promise<CasePeople> {
  await addBoard(db, "14");
  return {
    colleague: await addStaff(db, "Handläggare H2", ["case_officer"]),
    decisionMaker: await addStaff(db, "Länsråd D1", ["decision_maker", "case_officer"]),
    auditor: await addStaff(db, "Revisor R1", ["auditor"]),
    elsewhere: await addStaff(db, "Handläggare i Göteborg", ["case_officer", "decision_maker"], {
      boardId: "14",
    }),
  };
}

/** The call closes on 1 March 2027 at 16.00 (15.00 UTC). */
export async function submitted(
  db: Kysely<Database>,
  { callId, projectManager, signatory }: OpenCall,
  at = "2027-03-01T13:52:08Z",
): Promise<string> {
  await setClock(db, "2027-02-22T08:00:00Z");
  const applicationId = await writtenDraft(projectManager, callId);
  await setClock(db, at);
  done(await submitApplication(as(signatory), { applicationId }));
  await setClock(db, "2027-03-08T09:00:00Z");
  return applicationId;
}

/** Every condition that an officer examines, found to be met. */
export async function examineAll(officer: Staff, applicationId: string): Promise<void> {
  const { checks } = done(await findChecks(officer, applicationId));
  const findings = checks
    .filter(({ isForOfficer }) => isForOfficer)
    .map(({ condition, recorded }) => ({
      condition,
      shown: recorded,
      result: "met" as const,
      source: "Ansökan och registerutdrag",
    }));
  done(await recordChecks(as(officer), { applicationId, findings }));
}
