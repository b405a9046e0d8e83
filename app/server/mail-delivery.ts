/** Empties the outbox while the server runs. A demo sends nothing: its mail is read in the outbox. */
import type { Logger } from "pino";
import { deliverOutbox, smtpSettings, smtpTransport } from "~/gateways/mail";

const PAUSE = 10_000;

/** Answers with what stops it; a delivery under way is waited for. Without a mail server there is nothing to run. */
export function startMailDelivery(log: Logger): () => Promise<void> {
  const settings = smtpSettings();
  if (!settings) return () => Promise.resolve();
  const transport = smtpTransport(settings);
  let delivering: Promise<void> | undefined;
  const deliver = async () => {
    try {
      const { sent, failed } = await deliverOutbox(transport);
      if (sent + failed > 0) log.info({ sent, failed }, "mail");
    } catch (error) {
      log.error({ err: error }, "mail could not be delivered");
    }
    delivering = undefined;
  };
  const timer = setInterval(() => (delivering ??= deliver()), PAUSE);
  return async () => {
    clearInterval(timer);
    await delivering;
    transport.close();
  };
}
