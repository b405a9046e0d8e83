/** What the demo's people have been sent by mail, since a demo sends none. Shut outside the demo, as its other doors. */
import { sql } from "kysely";
import { database } from "~db/client";
import type { Instant } from "../shared/dates";
import { isDemo } from "./demo-door.server";

export type DemoMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
};

const MOST = 50;

/** The latest first; null outside the demo. */
export async function findDemoMail(): Promise<DemoMail[] | null> {
  if (!(await isDemo())) return null;
  const { rows } = await sql<DemoMail>`
    select id, to_address as to, subject, body_text as text, created_at as at
    from mail_outbox order by created_at desc, subject limit ${MOST}`.execute(database());
  return rows;
}
