import { once } from "node:events";
import fc from "fast-check";
import { SMTPServer } from "smtp-server";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  deliverOutbox,
  enqueueMail,
  smtpSettings,
  smtpTransport,
  type MailContent,
  type MailTransport,
} from "~/gateways/mail";
import { inSnapshot, inTransaction, type Trx } from "~db/transaction";
import { refuse } from "~/domain/shared/result";
import { useTestDatabase } from "../support/database";

type Received = { readonly to: string[]; readonly raw: string };

const database = useTestDatabase();
const received: Received[] = [];
/** What the server answers to the next mails; empty: it takes them. */
const answers: number[] = [];
let transport: MailTransport;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const code = answers.shift();
      if (code) {
        done(Object.assign(new Error("not now"), { responseCode: code }));
        return;
      }
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
      done();
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  transport = smtpTransport({
    url: `smtp://127.0.0.1:${port}`,
    from: "Provlän <noreply@provlan.example>",
  });
  await inTransaction({ boardId: "25" }, async ({ trx }) => {
    const board = {
      county: "Provlän",
      nameSv: "Länsstyrelsen i Provlän",
      nameEn: "Prov County",
      casePrefix: "851-",
      orgnr: "202100-2349",
      bankgiro: "9990-1001",
    };
    for (const id of ["25", "26"])
      await trx
        .insertInto("board")
        .values({ id, ...board })
        .execute();
    return { ok: true };
  });
});

afterAll(async () => {
  transport.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

beforeEach(async () => {
  received.length = 0;
  answers.length = 0;
  await sql`delete from mail_outbox`.execute(database.kysely);
});

const mail = (given: Partial<MailContent> = {}): MailContent => ({
  to: "anna@forening.example",
  subject: "Beslut i ärende 851-1234-2027",
  text: "Hej!\n\nBeslutet finns på Mina sidor.\nÅ Ä Ö",
  ...given,
});
const enqueue = (given: Partial<MailContent> = {}, boardId = "25") =>
  inTransaction({ boardId }, ({ trx }) => enqueueMail(trx, { boardId, ...mail(given) }));
const mailsIn = (trx: Trx, boardId: string) =>
  trx.selectFrom("mailOutbox").selectAll().where("boardId", "=", boardId).execute();
const outbox = (boardId = "25") => inSnapshot({ boardId }, ({ trx }) => mailsIn(trx, boardId));
const makeDue = () => sql`update mail_outbox set send_after = app_now()`.execute(database.kysely);

describe("a mail in the outbox", () => {
  it("leaves once, as plain text, to its one recipient", async () => {
    await enqueue();
    expect(await deliverOutbox(transport)).toEqual({ sent: 1, failed: 0 });
    expect(await deliverOutbox(transport)).toEqual({ sent: 0, failed: 0 });
    expect(received.map(({ to }) => to)).toEqual([["anna@forening.example"]]);
    expect(received[0]?.raw).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(received[0]?.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    expect((await outbox())[0]?.sentAt).not.toBeNull();
  });

  it("of every board leaves, and a board sees only its own", async () => {
    await enqueue();
    await enqueue({ to: "other@forening.example" }, "26");
    expect(await deliverOutbox(transport)).toEqual({ sent: 2, failed: 0 });
    expect((await outbox("26")).map(({ toAddress }) => toAddress)).toEqual([
      "other@forening.example",
    ]);
  });

  it("can be written by an applicant's command, who does not see the outbox", async () => {
    const organisationId = "3f2b8a44-7c1d-4e0f-9a3b-0d1e2f3a4b5c";
    const result = await inTransaction({ organisationId }, ({ trx }) =>
      enqueueMail(trx, { boardId: "25", ...mail() }),
    );
    expect(result.ok).toBe(true);
    expect(await inSnapshot({ organisationId }, ({ trx }) => mailsIn(trx, "25"))).toEqual([]);
    expect(await outbox()).toHaveLength(1);
  });

  it("is gone when the command it belongs to is refused", async () => {
    await inTransaction({ boardId: "25" }, async ({ trx }) => {
      await enqueueMail(trx, { boardId: "25", ...mail() });
      return refuse("claim.overCap");
    });
    expect(await outbox()).toEqual([]);
  });

  it("is sent once by eight deliverers at the same time", async () => {
    for (let number = 1; number <= 40; number++) await enqueue({ subject: `Nummer ${number}` });
    const deliveries = await Promise.all(Array.from({ length: 8 }, () => deliverOutbox(transport)));
    await deliverOutbox(transport);
    expect(deliveries.every(({ failed }) => failed === 0)).toBe(true);
    const subjects = received.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1]);
    expect(subjects).toHaveLength(40);
    expect(new Set(subjects).size).toBe(40);
  });

  it("held by a deliverer that died goes again, with the same id", async () => {
    await enqueue();
    const dying: MailTransport = {
      send: () => new Promise(() => undefined),
      close: () => undefined,
    };
    void deliverOutbox(dying);
    await expect
      .poll(
        async () =>
          (
            await sql<{
              n: number;
            }>`select count(*)::int as n from mail_outbox where claimed_until is not null`.execute(
              database.kysely,
            )
          ).rows[0]?.n,
      )
      .toBe(1);
    expect(await deliverOutbox(transport)).toEqual({ sent: 0, failed: 0 });
    await sql`update mail_outbox set claimed_until = clock_timestamp() - interval '1 second'`.execute(
      database.kysely,
    );
    expect(await deliverOutbox(transport)).toEqual({ sent: 1, failed: 0 });
    expect(received[0]?.raw).toContain(`Message-ID: <${(await outbox())[0]?.id}@provlan.example>`);
  });
});

describe("a mail that the server does not take", () => {
  it("for now is tried again later", async () => {
    await enqueue();
    answers.push(451);
    expect(await deliverOutbox(transport)).toEqual({ sent: 0, failed: 1 });
    expect((await outbox())[0]).toMatchObject({ sentAt: null });
    expect((await outbox())[0]?.lastError).toContain("not now");
    expect(await deliverOutbox(transport)).toEqual({ sent: 0, failed: 0 });
    await makeDue();
    expect(await deliverOutbox(transport)).toEqual({ sent: 1, failed: 0 });
  });

  it("for good is not tried again", async () => {
    await enqueue();
    answers.push(550);
    await deliverOutbox(transport);
    await makeDue();
    expect(await deliverOutbox(transport)).toEqual({ sent: 0, failed: 0 });
    expect((await outbox())[0]?.lastError).toContain("not now");
  });

  it("because it is away waits", async () => {
    await enqueue();
    const away = smtpTransport({ url: "smtp://127.0.0.1:1", from: "a@b.example" });
    expect(await deliverOutbox(away)).toEqual({ sent: 0, failed: 1 });
    expect((await outbox())[0]?.lastError).toContain("ECONNREFUSED");
  });
});

describe("nobody can write headers or recipients into a mail", () => {
  it.each([
    ["a line break in the address", { to: "a@b.example\r\nBcc: c@d.example" }, "mail.address"],
    ["two addresses", { to: "a@b.example, c@d.example" }, "mail.address"],
    ["a name with an address", { to: "Anna <a@b.example>" }, "mail.address"],
    ["no address", { to: "anna" }, "mail.address"],
    ["a line break in the subject", { subject: "Beslut\r\nBcc: c@d.example" }, "mail.subject"],
    [
      "a line separator in the subject",
      { subject: "Beslut\u2028Bcc: c@d.example" },
      "mail.subject",
    ],
    ["no subject", { subject: " " }, "mail.subject"],
  ])("%s is refused", async (_what, given, code) => {
    expect(await enqueue(given)).toMatchObject({ ok: false, code });
    expect(await outbox()).toEqual([]);
  });

  it("whatever the subject says, the headers are as many", async () => {
    const count = (raw: string) =>
      raw.slice(0, raw.indexOf("\r\n\r\n")).split(/\r\n(?![ \t])/).length;
    await enqueue();
    await deliverOutbox(transport);
    const usual = count(received[0]?.raw ?? "");
    const subjects = fc.string({ unit: "binary", minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(subjects, async (subject) => {
        received.length = 0;
        const enqueued = await enqueue({ subject });
        await deliverOutbox(transport);
        expect(received).toHaveLength(enqueued.ok ? 1 : 0);
        if (enqueued.ok) expect(count(received[0]?.raw ?? "")).toBe(usual);
      }),
      { numRuns: 40 },
    );
  });
});

describe("settings", () => {
  it("without SMTP_URL nothing is sent", () => {
    expect(smtpSettings({})).toBeNull();
  });

  it("SMTP_URL needs the address that mail comes from", () => {
    expect(() => smtpSettings({ SMTP_URL: "smtp://mail.example" })).toThrow("MAIL_FROM");
  });
});
