import { enqueueMail } from "../../gateways/mail";
import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import type { ApplicationDetails } from "./find-application.server";
import { receiptMail } from "./receipt-mail";

type ReceiptNotice = {
  readonly application: ApplicationDetails;
  readonly caseNumber: string;
  readonly arrivedAt: Instant;
  readonly isLate: boolean;
  readonly sha256: string;
};

/** The receipt by mail, to those who sign for the organisation and those who lead the project. */
export async function sendReceipt(trx: Trx, notice: ReceiptNotice): Promise<void> {
  const { application } = notice;
  const { title, call, boardId } = application;
  const mail = receiptMail({
    ...notice,
    title,
    decisionOn: call.decisionOn,
    closedAt: call.closesAt,
  });
  const readers = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select("person.email")
    .distinct()
    .where("organisationId", "=", application.organisation.id)
    .where("role", "in", ["signatory", "project_manager"])
    .orderBy("person.email")
    .execute();
  for (const { email } of readers) await enqueueMail(trx, { boardId, to: email, ...mail });
}
