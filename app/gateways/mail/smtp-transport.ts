/** Mail over SMTP, with deadlines. The server's answer decides whether trying again makes sense. */
import { createTransport } from "nodemailer";
import type { MailContent } from "./mail-content";

export type OutgoingMail = MailContent & { readonly id: string };

/** `lasting`: the server said no for good (5xx): the same mail will not be tried again. */
export type MailOutcome =
  { readonly ok: true } | { readonly ok: false; readonly lasting: boolean; readonly error: string };

export type MailTransport = {
  readonly send: (mail: OutgoingMail) => Promise<MailOutcome>;
  readonly close: () => void;
};

type SmtpSettings = {
  /** "smtp://user:password@host:587", "smtps://…" */
  readonly url: string;
  readonly from: string;
};

/** The settings of the environment (SMTP_URL, MAIL_FROM); null without a server: mail stays readable in the outbox. */
export function smtpSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): SmtpSettings | null {
  if (!env.SMTP_URL) return null;
  const from = env.MAIL_FROM;
  if (!from)
    throw new Error("MAIL_FROM must be set when SMTP_URL is: the address that mail comes from.");
  return { url: env.SMTP_URL, from };
}

export function smtpTransport({ url, from }: SmtpSettings): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain =
    from
      .split("@")
      .at(-1)
      ?.replace(/[^\w.-]/g, "") || "localhost";
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          text,
          // The same mail has the same id, so that a receiver can recognise it should it ever come again.
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { ok: true };
      } catch (error) {
        return failure(error);
      }
    },
    close: () => transport.close(),
  };
}

function failure(error: unknown): MailOutcome {
  const code: unknown = error instanceof Error ? Reflect.get(error, "responseCode") : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    lasting: typeof code === "number" && code >= 500,
    error: message.slice(0, 500),
  };
}
