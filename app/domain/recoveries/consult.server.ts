import type { Trx } from "~db/transaction";
import { refuse } from "../shared/result";
import { takeStep, type StaffCall } from "./take-step.server";

/** Before a debt is remitted the authority concerned says what it thinks: here is who was asked (förordningen (1993:1138)). */
export const consultOn = (
  call: StaffCall,
  recoveryId: string,
  input: { readonly consulted: string },
) =>
  takeStep(call, {
    action: "recovery.consult",
    recoveryId,
    input,
    from: ["demanded"],
    work: async ({ trx, today }) => {
      const measureId = await openRemission(trx, recoveryId);
      if (!measureId) return refuse("recovery.noRemission");
      await trx
        .updateTable("recoveryMeasure")
        .set({ consulted: input.consulted, consultedOn: today })
        .where("id", "=", measureId)
        .execute();
      return { measureId, step: "asked" };
    },
  });

/** What they answered, and when. */
export const recordOpinion = (
  call: StaffCall,
  recoveryId: string,
  input: { readonly opinion: string; readonly opinionOn: string },
) =>
  takeStep(call, {
    action: "recovery.consult",
    recoveryId,
    input,
    from: ["demanded"],
    work: async ({ trx }) => {
      const measureId = await openRemission(trx, recoveryId, { asked: true });
      if (!measureId) return refuse("recovery.notConsulted");
      await trx
        .updateTable("recoveryMeasure")
        .set({ opinion: input.opinion, opinionOn: input.opinionOn })
        .where("id", "=", measureId)
        .execute();
      return { measureId, step: "answered" };
    },
  });

async function openRemission(
  trx: Trx,
  recoveryId: string,
  { asked = false } = {},
): Promise<string | null> {
  const row = await trx
    .selectFrom("recoveryMeasure")
    .select(["id", "consultedOn"])
    .where("recoveryId", "=", recoveryId)
    .where("kind", "=", "remission")
    .where("outcome", "is", null)
    .executeTakeFirst();
  return row && (!asked || row.consultedOn !== null) ? row.id : null;
}
