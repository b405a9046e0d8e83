import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorBoard } from "../shared/actor";
import { runCommand, type Call } from "../shared/command.server";
import { ok, refuseField, type Result } from "../shared/result";
import { organisationAccess } from "./organisation-access";
import type { RegisterOrganisationInput } from "./organisation.schema";

/** Registers an organisation once: its number is its identity at every board. */
export async function registerOrganisation(
  call: Call,
  input: RegisterOrganisationInput,
): Promise<Result<{ organisationId: string }>> {
  const { actor } = call;
  return runCommand(call, "organisation.register", input, async ({ trx }) => {
    const boardId = actorBoard(actor);
    const denied = authorise(organisationAccess, actor, "organisation.register", { boardId });
    if (denied) return denied;
    const taken = await trx
      .selectFrom("organisation")
      .select("id")
      .where("orgnr", "=", input.orgnr)
      .executeTakeFirst();
    if (taken) return refuseField("orgnr", "organisation.orgnrTaken");
    const { id } = await trx
      .insertInto("organisation")
      .values({
        orgnr: input.orgnr,
        name: input.name,
        type: input.type,
        foundedOn: input.foundedOn ?? null,
        vat: input.vat,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "organisation.register",
      organisationId: id,
      subject: { type: "organisation", id },
      detail: { orgnr: input.orgnr },
    });
    return ok({ organisationId: id });
  });
}
