import type { Trx } from "~db/transaction";
import type { Instant, PlainDate } from "../shared/dates";
import type { FundRepayment, Requisition } from "./received-fund";

/** What has been asked for, in the order it is due, and when it came. */
export async function requisitionsOf(trx: Trx, fundId: string): Promise<Requisition[]> {
  const rows = await trx
    .selectFrom("fundRequisition as requisition")
    .innerJoin("person", "person.id", "requisition.requestedBy")
    .leftJoin("bankMatch as match", (join) =>
      join.onRef("match.requisitionId", "=", "requisition.id").on("match.undoneAt", "is", null),
    )
    .leftJoin("bankLine as line", "line.id", "match.bankLineId")
    .select(["requisition.id", "requisition.amountOre as amount", "requisition.dueOn"])
    .select(["person.name as requestedBy", "line.bookedOn as receivedOn"])
    .where("requisition.fundId", "=", fundId)
    .orderBy("requisition.dueOn")
    .orderBy("requisition.requestedAt")
    .execute();
  return rows.map((row) => ({
    ...row,
    dueOn: row.dueOn as PlainDate,
    receivedOn: row.receivedOn as PlainDate | null,
  }));
}

/** What goes back to the financier, the newest first. */
export async function repaymentsOf(trx: Trx, fundId: string): Promise<FundRepayment[]> {
  const rows = await trx
    .selectFrom("fundRepayment as repayment")
    .innerJoin("person as proposer", "proposer.id", "repayment.proposedBy")
    .leftJoin("person as other", "other.id", "repayment.answeredBy")
    .leftJoin("bankMatch as match", (join) =>
      join.onRef("match.repaymentId", "=", "repayment.id").on("match.undoneAt", "is", null),
    )
    .leftJoin("bankLine as line", "line.id", "match.bankLineId")
    .select(["repayment.id", "repayment.amountOre as amount", "repayment.account"])
    .select(["repayment.reasons", "repayment.proposedBy as proposedById"])
    .select(["repayment.proposedAt", "repayment.outcome", "proposer.name as proposedBy"])
    .select(["other.name as answeredBy", "line.bookedOn as paidOn"])
    .where("repayment.fundId", "=", fundId)
    .orderBy("repayment.proposedAt", "desc")
    .execute();
  return rows.map((row) => ({
    ...row,
    proposedAt: row.proposedAt as Instant,
    outcome: row.outcome as FundRepayment["outcome"],
    paidOn: row.paidOn as PlainDate | null,
  }));
}
