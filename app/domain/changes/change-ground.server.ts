import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import { approvedCosts } from "../claims/index.server";
import type { DecisionVersion } from "../decisions/index";
import type { PaidProject } from "../projects/index.server";
import type { PlainDate } from "../shared/dates";
import type { NamedPerson } from "./change";
import type { ChangeGround } from "./change-rules";

/** The project as it is decided now, and how far its claims have come. */
export async function groundOf(
  trx: Trx,
  project: PaidProject,
  decided: DecisionVersion,
): Promise<ChangeGround> {
  const { definition } = await trx
    .selectFrom("call")
    .select("definition")
    .where("id", "=", project.callId)
    .executeTakeFirstOrThrow();
  const { claimedTo } = await trx
    .selectFrom("claim")
    .select(({ fn }) => fn.max<string | null>("periodTo").as("claimedTo"))
    .where("projectId", "=", project.id)
    .where("status", "in", ["submitted", "approved", "attested", "reported"])
    .executeTakeFirstOrThrow();
  return {
    startsOn: project.startsOn as PlainDate,
    endsOn: decided.endsOn,
    latestEnd: callDefinition.parse(definition).dates.latestEnd as PlainDate,
    claimedTo: claimedTo as PlainDate | null,
    lines: decided.lines,
    costs: await approvedCosts(trx, project.id),
    kinds: project.kinds,
    costMethod: project.costMethod,
    partners: decided.partners,
    signatories: (await peopleOf(trx, project.organisationId)).signatories.length,
  };
}

export type OwnPeople = {
  readonly signatories: readonly NamedPerson[];
  /** Who may become a signatory: the organisation's other people. */
  readonly others: readonly NamedPerson[];
};

/** The organisation's people: those who sign for it, and the others. */
export async function peopleOf(trx: Trx, organisationId: string): Promise<OwnPeople> {
  const rows = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id as personId", "person.name"])
    .select(sql<boolean>`bool_or(membership.role = 'signatory')`.as("signs"))
    .where("membership.organisationId", "=", organisationId)
    .groupBy(["person.id", "person.name"])
    .orderBy("person.name")
    .execute();
  const named = (signs: boolean) =>
    rows.filter((row) => row.signs === signs).map(({ personId, name }) => ({ personId, name }));
  return { signatories: named(true), others: named(false) };
}
