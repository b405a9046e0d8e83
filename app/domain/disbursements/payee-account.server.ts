import type { Trx } from "~db/transaction";

/** Of a project, and the board that pays to it. */
export type Recipient = { readonly payingBoardId: string; readonly organisationId: string };

/** The recipient's latest account, and when the board that pays verified it; undefined when none has been given. */
export const latestAccount = (trx: Trx, { payingBoardId, organisationId }: Recipient) =>
  trx
    .selectFrom("payeeAccount")
    .leftJoin("payeeAccountVerification as verified", (join) =>
      join
        .onRef("verified.payeeAccountId", "=", "payeeAccount.id")
        .on("verified.boardId", "=", payingBoardId),
    )
    .select(["payeeAccount.id", "payeeAccount.number", "verified.verifiedAt"])
    .where("payeeAccount.organisationId", "=", organisationId)
    .orderBy("payeeAccount.version", "desc")
    .executeTakeFirst();
