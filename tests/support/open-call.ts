/** A board, its people, the demo's call published and open, and the association with its people. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Kysely } from "kysely";
import type { Applicant, Staff } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import {
  addBoard,
  addMember,
  addOrganisation,
  addStaff,
  publishedCall,
  setClock,
  type TestOrganisation,
} from "./builders";

export type OpenCall = {
  readonly callId: string;
  readonly officer: Staff;
  readonly controller: Staff;
  readonly organisation: TestOrganisation;
  readonly signatory: Applicant;
  readonly projectManager: Applicant;
  /** Of another organisation. */
  readonly stranger: Applicant;
};

/** The call closes on 1 March 2027 at 16.00; the clock stands a week before. */
export async function openCall(db: Kysely<Database>): Promise<OpenCall> {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  await setClock(db, "2027-01-10T08:00:00Z");
  await addBoard(db);
  const controller = await addStaff(db, "Controller C1", ["controller"]);
  const officer = await addStaff(db, "Handläggare H1", ["case_officer"]);
  const publisher = await addStaff(db, "Administratör A1", ["administrator"]);
  const { callId } = await publishedCall({ controller, preparer: officer, publisher });
  const organisation = await addOrganisation(db, { orgnr: "802999-9011" });
  const signatory = await addMember(db, organisation, "Ordförande", ["signatory"]);
  const projectManager = await addMember(db, organisation, "Projektledare", ["project_manager"]);
  const other = await addOrganisation(db, { name: "Annan förening", orgnr: "802999-9029" });
  const stranger = await addMember(db, other, "Främling", ["signatory", "project_manager"]);
  await setClock(db, "2027-02-22T08:00:00Z");
  return { callId, officer, controller, organisation, signatory, projectManager, stranger };
}
