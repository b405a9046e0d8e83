import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { receivedFundAccess } from "./received-fund-access";

/** Money to pay back to a financier, for another than the one who proposed it. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  if (!may(receivedFundAccess, actor, "receivedFund.approveRepayment", actor)) return [];
  return readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("fundRepayment as repayment")
      .innerJoin("receivedFund as fund", "fund.id", "repayment.fundId")
      .select(["fund.id", "fund.purpose", "repayment.proposedAt"])
      .where("repayment.outcome", "is", null)
      .where("repayment.proposedBy", "<>", actor.personId)
      .orderBy("repayment.proposedAt")
      .limit(50)
      .execute();
    return rows.map(({ id, purpose, proposedAt }) => ({
      key: "fundRepayment.approve",
      href: `/received-funds/${id}`,
      subject: purpose,
      caseNumber: null,
      due: null,
      since: proposedAt as Instant,
    }));
  });
}
