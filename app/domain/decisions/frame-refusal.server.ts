import type { Trx } from "~db/transaction";
import { kronor, type Ore } from "~ledger/amount";
import type { Instant } from "../shared/dates";
import { refuse, type Refusal } from "../shared/result";
import { yearControls, type YearControl } from "./decision-controls.server";
import type { DecisionCase } from "./read-decision.server";
import { inClock } from "../letters/index";

/**
 * Why an award does not fit, named with what is left: in the call's envelope, or in the room to promise a later year's
 * money (17 § anslagsförordningen). The call is locked first, so that decisions in one call are taken one at a time.
 */
export async function frameRefusal(trx: Trx, found: DecisionCase): Promise<Refusal | null> {
  await trx.selectFrom("call").select("id").where("id", "=", found.callId).forUpdate().execute();
  const years = await yearControls(trx, found, found.years);
  const withoutMoney = years.find(({ amount, left }) => amount > left);
  if (withoutMoney) {
    return refuse("decision.frame", {
      ...leftOf(withoutMoney, withoutMoney.left),
      ...(await latestAward(trx, found.callId)),
    });
  }
  for (const year of years) {
    if (year.room && year.amount > year.room.left) {
      return refuse(
        year.room.hasAuthority ? "decision.authorityExhausted" : "decision.authorityMissing",
        leftOf(year, year.room.left),
      );
    }
  }
  return null;
}

const leftOf = ({ year, amount }: YearControl, left: Ore) => ({
  year: String(year),
  wanted: kronor(amount),
  left: kronor(left),
});

/** The last award of the call: usually the colleague who was first. */
async function latestAward(
  trx: Trx,
  callId: string,
): Promise<{ awarded: string; at: string } | Record<string, never>> {
  const row = await trx
    .selectFrom("decision")
    .innerJoin("application", "application.id", "decision.applicationId")
    .select(["decision.grantedOre", "decision.decidedAt"])
    .where("application.callId", "=", callId)
    .where("decision.status", "=", "decided")
    .where("decision.grantedOre", ">", 0n as Ore)
    .orderBy("decision.decidedAt", "desc")
    .executeTakeFirst();
  return row?.decidedAt
    ? { awarded: kronor(row.grantedOre), at: inClock(row.decidedAt as Instant) }
    : {};
}
