import type { Trx } from "~db/transaction";
import { mailOrganisation } from "../organisations/index.server";
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
  const { title, call, boardId, organisation } = application;
  const mail = receiptMail({
    ...notice,
    title,
    decisionOn: call.decisionOn,
    closedAt: call.closesAt,
  });
  await mailOrganisation(trx, { boardId, organisationId: organisation.id }, mail);
}
