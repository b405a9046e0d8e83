import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { inSnapshot } from "~db/transaction";
import { ok, refuse, type Result } from "../shared/result";
import type { Capacity } from "./capacity";
import { allowAttempt, forgetAttempts } from "./sign-in-limit.server";

export const signInSchema = z.strictObject({
  login: z
    .string({ error: "field.missing" })
    .trim()
    .min(1, "field.missing")
    .max(200, "signIn.refused"),
  password: z.string({ error: "field.missing" }).min(1, "field.missing").max(500, "signIn.refused"),
  returnTo: z.string().optional(),
});

/** OWASP's least cost for argon2id; a wrong login costs as much time as a wrong password. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const unknownHash = hash("no one has this password", cost);

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** The capacities the person may act in; the same refusal whatever was wrong. Limited per login and address. */
export async function signIn(
  login: string,
  password: string,
  address: string,
): Promise<Result<Capacity[]>> {
  const wait = await allowAttempt(login, address);
  if (wait > 0) return refuse("signIn.tooMany", { minutes: String(Math.ceil(wait / 60)) });
  const known = await inSnapshot({}, ({ trx }) =>
    trx
      .selectFrom("credential")
      .select(["personId", "passwordHash"])
      .where("login", "=", login.toLowerCase())
      .executeTakeFirst(),
  );
  const matches = await verify(known?.passwordHash ?? (await unknownHash), password);
  if (!known || !matches) return refuse("signIn.refused");
  await forgetAttempts(login, address);
  const capacities = await capacitiesOf(known.personId);
  return capacities.length > 0 ? ok(capacities) : refuse("signIn.refused");
}

/** Where a person may act today: boards first, then organisations. */
const capacitiesOf = (personId: string): Promise<Capacity[]> =>
  inSnapshot({}, async ({ trx }) => {
    const boards = await trx
      .selectFrom("staffRole")
      .select("boardId")
      .distinct()
      .where("personId", "=", personId)
      .where(({ eb, fn }) => eb("validFrom", "<=", fn<string>("app_today")))
      .where(({ eb, fn, or }) =>
        or([eb("validUntil", "is", null), eb("validUntil", ">=", fn<string>("app_today"))]),
      )
      .orderBy("boardId")
      .execute();
    const organisations = await trx
      .selectFrom("membership")
      .select("organisationId")
      .distinct()
      .where("personId", "=", personId)
      .orderBy("organisationId")
      .execute();
    return [
      ...boards.map(({ boardId }): Capacity => ({ personId, side: "staff", at: boardId })),
      ...organisations.map(({ organisationId }): Capacity => ({
        personId,
        side: "applicant",
        at: organisationId,
      })),
    ];
  });
