import { enqueueMail } from "../../gateways/mail";
import type { Trx } from "~db/transaction";
import type { DecisionContent, DecisionVersion } from "../decisions/index";
import { signatoriesOf, writeVersion } from "../decisions/index.server";
import type { PaidProject } from "../projects/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { ChangePart } from "./change";
import { newSignatoryMail } from "./change-mail";
import { contentAfter } from "./content-after";

export type Granted = {
  readonly project: PaidProject;
  readonly decided: DecisionVersion;
  readonly parts: readonly ChangePart[];
  readonly decisionId: string;
};

/** What is granted becomes the next version of the decision, and what the project is from now on. Nothing when all is refused. */
export async function applyGranted(
  step: Step,
  actor: Staff,
  { project, decided, parts, decisionId }: Granted,
): Promise<void> {
  const { trx, now } = step;
  const granted = parts.filter(({ proposal }) => proposal?.outcome === "granted");
  if (granted.length === 0) return;
  for (const part of granted) {
    if (part.kind === "signatory") await changeSignatory(trx, project, part);
  }
  const content: DecisionContent = {
    ...contentAfter(decided, granted),
    signatories: await signatoriesOf(trx, project.organisationId),
  };
  await trx
    .updateTable("project")
    .set({ endsOn: content.endsOn, summary: content.content })
    .where("id", "=", project.id)
    .execute();
  await writeVersion(trx, {
    projectId: project.id,
    boardId: project.boardId,
    organisationId: project.organisationId,
    cause: "change",
    changeDecisionId: decisionId,
    madeBy: actor.personId,
    madeAt: now,
    content,
  });
}

type SignatoryPart = Extract<ChangePart, { kind: "signatory" }>;

/** Who signs from now on. The one who joins is told; the one who leaves has been told with the letter. */
async function changeSignatory(
  trx: Trx,
  { organisationId, boardId, title }: PaidProject,
  { before, after }: SignatoryPart,
): Promise<void> {
  if (before.person) {
    await trx
      .deleteFrom("membership")
      .where("organisationId", "=", organisationId)
      .where("personId", "=", before.person.personId)
      .where("role", "=", "signatory")
      .execute();
  }
  if (!after.person) return;
  const { personId } = after.person;
  await trx
    .insertInto("membership")
    .values({ organisationId, personId, role: "signatory" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { email } = await trx
    .selectFrom("person")
    .select("email")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  await enqueueMail(trx, { boardId, to: email, ...newSignatoryMail(title) });
}
