import { z } from "zod";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { memberRoles, staffRoles } from "../shared/actor";
import { runCommand, type Call } from "../shared/command.server";
import { ok, refuseField, type Result } from "../shared/result";
import { identityAccess } from "./identity-access";
import { hashPassword } from "./sign-in.server";

export const addPersonSchema = z.strictObject({
  name: z.string().trim().min(1, "field.missing").max(200, "text.tooLong"),
  email: z.email("person.email"),
  login: z.string().trim().toLowerCase().min(2, "person.login").max(60, "person.login"),
  password: z.string().min(12, "person.password").max(500, "person.password"),
  staffRoles: z.array(z.enum(staffRoles)).default([]),
  /** A decision-maker's limit in öre, as text. */
  delegationOre: z.string().regex(/^\d+$/).optional(),
  organisationId: z.uuid().optional(),
  memberRoles: z.array(z.enum(memberRoles)).default([]),
});
type AddPersonInput = z.output<typeof addPersonSchema>;

/** Adds a person with a local account, rights at the actor's board, or membership in an organisation. */
export async function addPerson(
  call: Call,
  boardId: string,
  input: AddPersonInput,
): Promise<Result<{ personId: string }>> {
  const passwordHash = await hashPassword(input.password);
  const { password: _password, ...shown } = input;
  return runCommand(call, "identity.addPerson", shown, async ({ trx, today }) => {
    const denied = authorise(identityAccess, call.actor, "identity.addPerson", { boardId });
    if (denied) return denied;
    const taken = await trx
      .selectFrom("credential")
      .select("login")
      .where("login", "=", input.login)
      .executeTakeFirst();
    if (taken) return refuseField("login", "person.loginTaken");
    const { id: personId } = await trx
      .insertInto("person")
      .values({ name: input.name, email: input.email })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("credential")
      .values({ personId, login: input.login, passwordHash })
      .execute();
    const staff = input.staffRoles.map((role) => ({ personId, boardId, role, validFrom: today }));
    if (staff.length > 0) await trx.insertInto("staffRole").values(staff).execute();
    if (input.delegationOre) {
      await trx
        .insertInto("delegation")
        .values({ personId, boardId, limitOre: BigInt(input.delegationOre), validFrom: today })
        .execute();
    }
    const { organisationId } = input;
    const members = organisationId
      ? input.memberRoles.map((role) => ({ personId, organisationId, role }))
      : [];
    if (members.length > 0) await trx.insertInto("membership").values(members).execute();
    await recordAudit(trx, {
      actor: call.actor,
      action: "identity.addPerson",
      organisationId: organisationId ?? null,
      subject: { type: "person", id: personId },
      detail: { roles: [...input.staffRoles, ...input.memberRoles].join(" ") },
    });
    return ok({ personId });
  });
}
