/** Empties the outbox while the server runs. A demo sends nothing: its mail is read in the outbox. */
import type { Logger } from "pino";
import { deliverOutbox, smtpSettings, smtpTransport } from "~/gateways/mail";
import { inRounds } from "./in-rounds";

const PAUSE = 10_000;

/** Answers with what stops it. Without a mail server there is nothing to run. */
export function startMailDelivery(log: Logger): () => Promise<void> {
  const settings = smtpSettings();
  if (!settings) return () => Promise.resolve();
  const transport = smtpTransport(settings);
  const stop = inRounds({ log, every: PAUSE, fault: "mail could not be delivered" }, async () => {
    const { sent, failed } = await deliverOutbox(transport);
    if (sent + failed > 0) log.info({ sent, failed }, "mail");
  });
  return async () => {
    await stop();
    transport.close();
  };
}
