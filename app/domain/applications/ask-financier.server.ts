import { enqueueMail } from "../../gateways/mail";
import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { atStockholm } from "../shared/calendar";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { caseAccess } from "./case-access";
import { lockApplication } from "./lock-application.server";
import { promiseLinkUntil } from "./promise-expiry";
import { promiseAskedMail } from "./promise-mail";
import { hashOfToken, newPromiseToken } from "./promise-token.server";

type AskFinancierInput = {
  readonly applicationId: string;
  readonly financierId: string;
  /** The product's public address, "https://medel.example.se", for the link in the mail. */
  readonly origin: string;
};

/** Asks a co-financier to confirm, by a mail with a light link; asked again, earlier links stop working. */
export async function askFinancier(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: AskFinancierInput,
): Promise<Result<{ financierId: string }>> {
  const { actor } = call;
  if (!isUuid(input.financierId)) return missing();
  return runCommand(call, "promise.ask", input, async ({ trx, now, today }) => {
    const application = await lockApplication(trx, input.applicationId);
    if (!application) return missing();
    const denied = authorise(caseAccess, actor, "promise.ask", application);
    if (denied) return denied;
    const financier = await financierOf(trx, application.id, input.financierId);
    if (!financier) return missing();
    const { id, isOwn, email, status, amount, decisionOn } = financier;
    if (isOwn) return refuse("promise.own");
    if (status === "confirmed" || status === "verified") return refuse("promise.alreadyConfirmed");
    if (!email) return refuse("promise.noEmail", { name: financier.name });
    const token = newPromiseToken();
    const until = promiseLinkUntil(decisionOn as PlainDate, today);
    const expiresAt = atStockholm(until, "23:59");
    await closeLinks(trx, id, now);
    await trx
      .insertInto("confirmationLink")
      .values({
        tokenHash: hashOfToken(token),
        boardId: application.boardId,
        organisationId: application.organisationId,
        financierId: id,
        askedBy: actor.personId,
        askedAt: now,
        expiresAt,
      })
      .execute();
    await trx.updateTable("financier").set({ status: "asked" }).where("id", "=", id).execute();
    await recordAudit(trx, {
      actor,
      action: "promise.ask",
      organisationId: application.organisationId,
      subject: { type: "application", id: application.id },
      detail: { financier: id },
    });
    const link = `${input.origin}/confirmations/${token}`;
    const { title, boardId } = application;
    const mail = { applicant: actor.organisationName, title, amount, link, expiresAt };
    const sent = await enqueueMail(trx, { boardId, to: email, ...promiseAskedMail(mail) });
    return sent.ok ? ok({ financierId: id }) : sent;
  });
}

const financierOf = (trx: Trx, applicationId: string, financierId: string) =>
  trx
    .selectFrom("financier")
    .innerJoin("application", "application.id", "financier.applicationId")
    .innerJoin("call", "call.id", "application.callId")
    .select([
      "financier.id",
      "financier.name",
      "financier.isOwn",
      "financier.email",
      "financier.status",
      "financier.amountOre as amount",
      "call.decisionOn",
    ])
    .where("financier.id", "=", financierId)
    .where("financier.applicationId", "=", applicationId)
    .executeTakeFirst();

/** Earlier links that nobody used end now. */
const closeLinks = (trx: Trx, financierId: string, now: Instant) =>
  trx
    .updateTable("confirmationLink")
    .set({ expiresAt: now })
    .where("financierId", "=", financierId)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .execute();
