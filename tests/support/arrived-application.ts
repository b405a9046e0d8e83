/** An application that has come in, as rows: for tests of what happens to it afterwards. */
import type { Kysely } from "kysely";
import type { Applicant } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import { kr, type TestOrganisation } from "./builders";

type Db = Kysely<Database>;

type ApplicationOptions = {
  readonly callId: string;
  readonly organisation: TestOrganisation;
  readonly createdBy: Applicant;
  readonly caseNumber: string;
  readonly boardId?: string;
  readonly title?: string;
  readonly status?: string;
  readonly sought?: string;
  readonly totalCost?: string;
  readonly arrivedAt?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** By question id, e.g. { F08: "…" }. */
  readonly answers?: Readonly<Record<string, unknown>>;
};

/** An application that has come in, formally approved unless said otherwise. */
export async function addApplication(db: Db, options: ApplicationOptions): Promise<string> {
  const { answers = {} } = options;
  const { id } = await db
    .insertInto("application")
    .values({
      boardId: options.boardId ?? "12",
      callId: options.callId,
      organisationId: options.organisation.id,
      caseNumber: options.caseNumber,
      status: options.status ?? "formally_approved",
      title: options.title ?? "Systerskap",
      startsOn: options.startsOn ?? "2027-08-01",
      endsOn: options.endsOn ?? "2028-07-31",
      grantSoughtOre: kr(options.sought ?? "590000.00"),
      totalCostOre: kr(options.totalCost ?? "825837.04"),
      createdBy: options.createdBy.personId,
      createdAt: "2027-02-20T09:00:00Z",
      changedAt: options.arrivedAt ?? "2027-03-01T13:52:08Z",
      arrivedAt: options.arrivedAt ?? "2027-03-01T13:52:08Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = Object.entries(answers).map(([question, answer]) => ({
    applicationId: id,
    question,
    answer: JSON.stringify(answer),
  }));
  if (rows.length > 0) await db.insertInto("applicationAnswer").values(rows).execute();
  return id;
}
