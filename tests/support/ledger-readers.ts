/** A decided project in the books, and those who would read them. */
import type { Kysely } from "kysely";
import type { Database } from "~db/schema";
import { addBoard, addStaff } from "./builders";
import { runningProject, type RunningProject } from "./running-project";
import { signedIn, type SignedIn } from "./signed-in";

export type LedgerReaders = {
  readonly project: RunningProject;
  readonly caseNumber: string;
  /** The board's accountant. */
  readonly reader: SignedIn;
  /** Another board's controller. */
  readonly elsewhere: SignedIn;
  readonly applicant: SignedIn;
  readonly assessor: SignedIn;
};

export async function ledgerReaders(db: Kysely<Database>): Promise<LedgerReaders> {
  const project = await runningProject(db);
  await addBoard(db, "14");
  const row = await db
    .selectFrom("application")
    .select("caseNumber")
    .where("id", "=", project.projectId)
    .executeTakeFirstOrThrow();
  const controller = await addStaff(db, "Controller", ["controller"], { boardId: "14" });
  return {
    project,
    caseNumber: row.caseNumber ?? "",
    reader: await signedIn(project.accountant),
    elsewhere: await signedIn(controller),
    applicant: await signedIn(project.signatory),
    assessor: await signedIn(await addStaff(db, "Bedömare B9", ["assessor"])),
  };
}
