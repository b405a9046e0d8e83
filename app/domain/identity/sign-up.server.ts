import { z } from "zod";
import { recordAudit } from "../audit/index.server";
import { registerOrganisationSchema } from "../organisations/index";
import { authorise } from "../shared/access";
import { runCommand, type Call, type Step } from "../shared/command.server";
import { textField } from "../shared/plain-fields";
import { countAttempt } from "../shared/rate-limit.server";
import { ok, refuse, refuseField, type Result } from "../shared/result";
import { identityAccess } from "./identity-access";
import { hashPassword } from "./sign-in.server";

const NAME = 200;
const limit = { attempts: 10, windowSeconds: 60 * 60 };

export const signUpSchema = z.strictObject({
  name: textField(NAME),
  email: z
    .string({ error: "field.missing" })
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: "person.email" })),
  login: z
    .string({ error: "field.missing" })
    .trim()
    .toLowerCase()
    .min(3, "person.login")
    .max(60, "person.login"),
  password: z
    .string({ error: "field.missing" })
    .min(12, "person.password")
    .max(500, "person.password"),
  ...registerOrganisationSchema.omit({ name: true }).shape,
  organisationName: textField(NAME),
  returnTo: z.string().optional(),
});
type SignUpInput = Omit<z.output<typeof signUpSchema>, "returnTo">;

/**
 * A person without e-identification registers their organisation and becomes its signatory. That they may sign is proved
 * to the case officer, who examines it in the formal check of the first application. Who is behind an organisation that is
 * already registered is told to nobody.
 */
export async function signUp(
  call: Call,
  input: SignUpInput,
  address: string,
): Promise<Result<{ organisationId: string }>> {
  const wait = await countAttempt(`signUp:${address}`.slice(0, 200), limit);
  if (wait > 0) return refuse("signUp.tooMany", { minutes: String(Math.ceil(wait / 60)) });
  const { password, ...told } = input;
  const passwordHash = await hashPassword(password);
  return runCommand(call, "identity.signUp", told, async (step) => {
    const denied = authorise(identityAccess, call.actor, "identity.signUp", {});
    if (denied) return denied;
    const known = await step.trx
      .selectFrom("organisation")
      .select("id")
      .where("orgnr", "=", told.orgnr)
      .executeTakeFirst();
    if (known) return refuseField("orgnr", "signUp.organisationKnown");
    if (await isTaken(step, told)) return refuse("signUp.notNew");
    return ok(await register(step, call, told, passwordHash));
  });
}

type Told = Omit<SignUpInput, "password">;

/** One answer for both, so that an address cannot be told apart from a user name. */
async function isTaken({ trx }: Step, { login, email }: Told): Promise<boolean> {
  const account = await trx
    .selectFrom("credential")
    .select("login")
    .where("login", "=", login)
    .executeTakeFirst();
  const person = await trx
    .selectFrom("person")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  return Boolean(account ?? person);
}

async function register(
  { trx }: Step,
  { actor }: Call,
  told: Told,
  passwordHash: string,
): Promise<{ organisationId: string }> {
  const { id: organisationId } = await trx
    .insertInto("organisation")
    .values({
      orgnr: told.orgnr,
      name: told.organisationName,
      type: told.type,
      foundedOn: told.foundedOn ?? null,
      vat: told.vat,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: personId } = await trx
    .insertInto("person")
    .values({ name: told.name, email: told.email })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("credential")
    .values({ personId, login: told.login, passwordHash })
    .execute();
  await trx
    .insertInto("membership")
    .values({ personId, organisationId, role: "signatory" })
    .execute();
  await recordAudit(trx, {
    actor,
    action: "identity.signUp",
    organisationId,
    subject: { type: "organisation", id: organisationId },
    detail: { orgnr: told.orgnr, person: personId },
  });
  return { organisationId };
}
