import type { Trx } from "~db/transaction";

export type Recipient = { readonly boardId: string; readonly organisationId: string };

/** The recipient's latest account, and when the board verified it; undefined when none has been given. */
export const latestAccount = (trx: Trx, { boardId, organisationId }: Recipient) =>
  trx
    .selectFrom("payeeAccount")
    .leftJoin("payeeAccountVerification as verified", (join) =>
      join
        .onRef("verified.payeeAccountId", "=", "payeeAccount.id")
        .on("verified.boardId", "=", boardId),
    )
    .select(["payeeAccount.id", "payeeAccount.number", "verified.verifiedAt"])
    .where("payeeAccount.organisationId", "=", organisationId)
    .orderBy("payeeAccount.version", "desc")
    .executeTakeFirst();
