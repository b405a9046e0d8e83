/**
 * What the stages of the story have at hand: who is who, what has been made so far, and the clock. Every step goes through
 * the same commands as a person's click; a command id is made from the step's name, so that a broken load goes on where it
 * stopped instead of doing anything twice.
 */
import { sql } from "kysely";
import { database } from "~db/client";
import { findActor } from "~/domain/identity/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { atStockholm } from "~/domain/shared/calendar";
import { plainDate } from "~/domain/shared/dates";
import type { Refusal, Result } from "~/domain/shared/result";
import { demoBoard, members, staff, type ApplicantKey, type StaffKey } from "./people";

export type Story = {
  readonly as: (key: StaffKey) => Promise<Staff>;
  /** The organisation's signatory, or the one who prepares. */
  readonly applicant: (key: ApplicantKey, who?: "signatory" | "preparer") => Promise<Applicant>;
  /** Runs one command as a step of the story; a refusal stops the load with its code. */
  readonly step: <A, T>(
    name: string,
    actor: A,
    command: (call: { actor: A; commandId: string }) => Promise<Result<T>>,
  ) => Promise<T>;
  /** Moves the demo's clock to a day and time in Stockholm. */
  readonly at: (day: string, time?: string) => Promise<void>;
};

export const story: Story = {
  as: async (key) => {
    const actor = await actorOf(staff[key].login, "staff", demoBoard.id);
    if (actor.kind !== "staff") throw new Error(`${key} has no role at the board`);
    return actor;
  },
  applicant: async (key, who = "signatory") => {
    const person = members[key][who === "signatory" ? 0 : 1];
    const { organisationId } = await database()
      .selectFrom("credential")
      .innerJoin("membership", "membership.personId", "credential.personId")
      .select("membership.organisationId")
      .where("login", "=", person.login)
      .executeTakeFirstOrThrow();
    const actor = await actorOf(person.login, "applicant", organisationId);
    if (actor.kind !== "applicant") throw new Error(`${key} has no member`);
    return actor;
  },
  step: async (name, actor, command) => {
    const result = await command({ actor, commandId: `demo.${name}` });
    if (!result.ok) throw new Error(`the demo stopped at ${name}: ${told(result)}`);
    return result.value;
  },
  at: async (day, time = "09:00") => {
    const date = plainDate(day);
    if (!date) throw new Error(`${day} is not a day`);
    const to = atStockholm(date, time);
    await sql`insert into demo_clock (offset_seconds) values (ceil(extract(epoch from ${to}::timestamptz - clock_timestamp()))::bigint)
      on conflict (singleton) do update set offset_seconds = excluded.offset_seconds`.execute(
      database(),
    );
  },
};

async function actorOf(login: string, side: "staff" | "applicant", at: string) {
  const { personId } = await database()
    .selectFrom("credential")
    .select("personId")
    .where("login", "=", login)
    .executeTakeFirstOrThrow();
  return findActor({ personId, side, at });
}

const told = ({ code, field, params, more }: Refusal): string =>
  [{ code, field, params }, ...(more ?? [])]
    .map(
      (one) =>
        `${one.code}${one.field ? ` (${one.field})` : ""} ${JSON.stringify(one.params ?? {})}`,
    )
    .join(", ");
