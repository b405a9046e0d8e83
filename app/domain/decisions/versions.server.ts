import type { Trx } from "~db/transaction";
import type { Instant, PlainDate } from "../shared/dates";
import type {
  DecidedLine,
  DecidedPartner,
  DecisionContent,
  DecisionVersion,
  VersionCause,
} from "./decision-version";

/** Every version of the project's decision, the first first. */
export async function readVersions(trx: Trx, projectId: string): Promise<DecisionVersion[]> {
  const rows = await trx
    .selectFrom("decisionVersion")
    .innerJoin("person", "person.id", "decisionVersion.madeBy")
    .select(["projectId", "no", "cause", "changeDecisionId", "endsOn", "content"])
    .select(["grantedOre as granted", "totalOre as total", "partners", "signatories"])
    .select(["person.name as madeBy", "madeAt"])
    .where("projectId", "=", projectId)
    .orderBy("no")
    .execute();
  const lines = await trx
    .selectFrom("decisionVersionLine")
    .select(["no", "category", "amountOre as amount"])
    .where("projectId", "=", projectId)
    .execute();
  const linesOf = (no: number): DecidedLine[] =>
    lines.filter((line) => line.no === no).map(({ category, amount }) => ({ category, amount }));
  return rows.map((row) => ({
    ...row,
    cause: row.cause as VersionCause,
    endsOn: row.endsOn as PlainDate,
    partners: row.partners as DecidedPartner[],
    signatories: row.signatories as string[],
    madeAt: row.madeAt as Instant,
    lines: linesOf(row.no),
  }));
}

/** What is decided now; null for a project from before versions were kept. */
export const currentVersion = async (
  trx: Trx,
  projectId: string,
): Promise<DecisionVersion | null> => (await readVersions(trx, projectId)).at(-1) ?? null;

type NewVersion = {
  readonly projectId: string;
  readonly boardId: string;
  readonly organisationId: string;
  readonly cause: VersionCause;
  readonly changeDecisionId?: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly content: DecisionContent;
};

/** Adds the next version. The project is locked: two are never made at once. Answers its number. */
export async function writeVersion(trx: Trx, version: NewVersion): Promise<number> {
  const { projectId, content, changeDecisionId = null, ...rest } = version;
  const { last } = await trx
    .selectFrom("decisionVersion")
    .select(({ fn, val }) => fn.coalesce(fn.max<number>("no"), val(0)).as("last"))
    .where("projectId", "=", projectId)
    .executeTakeFirstOrThrow();
  const no = last + 1;
  await trx
    .insertInto("decisionVersion")
    .values({
      ...rest,
      projectId,
      no,
      changeDecisionId,
      endsOn: content.endsOn,
      content: content.content,
      grantedOre: content.granted,
      totalOre: content.total,
      partners: JSON.stringify(content.partners),
      signatories: JSON.stringify(content.signatories),
    })
    .execute();
  if (content.lines.length > 0) {
    await trx
      .insertInto("decisionVersionLine")
      .values(
        content.lines.map(({ category, amount }) => ({
          projectId,
          no,
          category,
          amountOre: amount,
        })),
      )
      .execute();
  }
  return no;
}

/** Those who sign for the organisation today, by name. */
export async function signatoriesOf(trx: Trx, organisationId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select("person.name")
    .where("organisationId", "=", organisationId)
    .where("role", "=", "signatory")
    .orderBy("person.name")
    .execute();
  return rows.map(({ name }) => name);
}
