/**
 * The outbox: a mail is written in the same transaction as what it tells about, and leaves afterwards. Deliverers never
 * hold the same mail at once; a deliverer that dies releases it after `CLAIM`, and then the mail goes again with the
 * same Message-ID. Without an SMTP server mails stay in the outbox, where the demo shows them.
 */
import { randomUUID } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { ok, type Result } from "~/domain/shared/result";
import type { Database } from "~db/schema";
import { inSnapshot, inTransaction, type Trx } from "~db/transaction";
import { faultInMail, type MailContent } from "./mail/mail-content";
import type { MailOutcome, MailTransport, OutgoingMail } from "./mail/smtp-transport";

export { isMailAddress, type MailContent } from "./mail/mail-content";
export {
  smtpSettings,
  smtpTransport,
  type MailOutcome,
  type MailTransport,
} from "./mail/smtp-transport";

type MailToBoard = MailContent & { readonly boardId: string };

const CLAIM = sql<string>`clock_timestamp() + interval '5 minutes'`;
const BATCH = 20;
const MOST_ATTEMPTS = 12;

/** Writes a mail to the outbox. Refuses with mail.address (also line breaks and lists) or mail.subject. */
export async function enqueueMail(
  trx: Trx,
  { boardId, ...mail }: MailToBoard,
): Promise<Result<true>> {
  const fault = faultInMail(mail);
  if (fault) return fault;
  await trx
    .insertInto("mailOutbox")
    .values({
      id: randomUUID(),
      boardId,
      toAddress: mail.to,
      subject: mail.subject.trim(),
      bodyText: mail.text.replace(/\r\n?/g, "\n"),
      createdAt: sql`app_now()`,
      sendAfter: sql`app_now()`,
    })
    .execute();
  return ok(true);
}

type Delivery = { readonly sent: number; readonly failed: number };

/** Sends what is due, of all boards. Failures are tried again after 1, 2, 4 … minutes, at most a day apart. */
export async function deliverOutbox(
  transport: MailTransport,
  db?: Kysely<Database>,
): Promise<Delivery> {
  const boards = await inSnapshot(
    {},
    ({ trx }) => trx.selectFrom("board").select("id").execute(),
    db,
  );
  const total = { sent: 0, failed: 0 };
  for (const { id } of boards) {
    // One board at a time: a mail server is not to be flooded.
    // oxlint-disable-next-line no-await-in-loop
    const { sent, failed } = await deliverBoard(id, transport, db);
    total.sent += sent;
    total.failed += failed;
  }
  return total;
}

async function deliverBoard(
  boardId: string,
  transport: MailTransport,
  db?: Kysely<Database>,
): Promise<Delivery> {
  const claimed = await claim(boardId, db);
  const outcomes = await Promise.all(
    claimed.map(async (mail) => {
      const outcome = await transport.send(mail);
      await settle(boardId, mail, outcome, db);
      return outcome.ok;
    }),
  );
  const sent = outcomes.filter(Boolean).length;
  return { sent, failed: outcomes.length - sent };
}

type Claimed = OutgoingMail & { readonly attempts: number };

/** Takes due mails that nobody holds; the claim is committed before anything is sent. */
async function claim(boardId: string, db?: Kysely<Database>): Promise<Claimed[]> {
  const result = await inTransaction(
    { boardId },
    async ({ trx }) => {
      const due = trx
        .selectFrom("mailOutbox")
        .select("id")
        .where("boardId", "=", boardId)
        .where("sentAt", "is", null)
        .where("attempts", "<", MOST_ATTEMPTS)
        .where("sendAfter", "<=", sql<string>`app_now()`)
        .where((is) =>
          is.or([
            is("claimedUntil", "is", null),
            is("claimedUntil", "<", sql<string>`clock_timestamp()`),
          ]),
        )
        .orderBy("sendAfter")
        .limit(BATCH)
        .forUpdate()
        .skipLocked();
      const rows = await trx
        .updateTable("mailOutbox")
        .set((current) => ({ claimedUntil: CLAIM, attempts: current("attempts", "+", 1) }))
        .where("id", "in", due)
        .returning(["id", "toAddress as to", "subject", "bodyText as text", "attempts"])
        .execute();
      return ok(rows);
    },
    db,
  );
  return result.value;
}

/** Writes down what came of it. */
async function settle(
  boardId: string,
  mail: Claimed,
  outcome: MailOutcome,
  db?: Kysely<Database>,
): Promise<void> {
  const minutes = Math.min(2 ** (mail.attempts - 1), 24 * 60);
  await inTransaction(
    { boardId },
    async ({ trx }) => {
      const row = trx
        .updateTable("mailOutbox")
        .where("id", "=", mail.id)
        .set({ claimedUntil: null });
      await (
        outcome.ok
          ? row.set({ sentAt: sql`app_now()`, lastError: null })
          : row.set({
              lastError: outcome.error,
              sendAfter: sql`app_now() + ${minutes} * interval '1 minute'`,
              attempts: outcome.lasting ? MOST_ATTEMPTS : mail.attempts,
            })
      ).execute();
      return ok(true);
    },
    db,
  );
}
