/** Who pays what of ANS-002, and what it is to reach: the plan that its claims and reports are held against. */
import type { Db } from "./assessed-call";
import { kr } from "./builders";

export async function addFinancing(db: Db, applicationId: string) {
  const target = (indicator: string, women: number, men: number) => ({
    indicator,
    baseline: null,
    women,
    men,
    value: null,
    measuredOn: null,
  });
  await db
    .insertInto("applicationAnswer")
    .values({
      applicationId,
      question: "F13",
      answer: JSON.stringify([target("I1", 24, 6), target("I3", 12, 3), target("I6", 30, 0)]),
    })
    .execute();
  const financier = (position: number, name: string, amount: string, isOwn = false) => ({
    applicationId,
    position,
    name,
    orgnr: "802999-9037",
    sector: "private",
    isOwn,
    amountOre: kr(amount),
    status: "confirmed",
    confirmedAt: "2027-02-25T09:00:00Z",
  });
  const rows = await db
    .insertInto("financier")
    .values([
      financier(1, "Sundhamra kommun", "60000.00"),
      financier(2, "Stiftelsen Sundets Framtid", "40000.00"),
      financier(3, "Egna medel", "17037.04", true),
    ])
    .returning("id")
    .execute();
  const { id: inKindRow } = await db
    .insertInto("budgetRow")
    .values({
      applicationId,
      position: 1,
      kind: "in_kind",
      category: "BAP",
      description: "30 mentorer à 18 timmar",
      quantity: "540",
      unit: "hour",
      rateOre: kr("220.00"),
      amountOre: kr("118800.00"),
      contributorName: "30 mentorer, ideell tid",
      contributorOrgnr: "802999-9907",
      contributorSector: "private",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { financiers: rows.map(({ id }) => id), inKindRow };
}
