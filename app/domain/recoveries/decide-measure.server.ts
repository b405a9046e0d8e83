import type { Trx } from "~db/transaction";
import { ore } from "~ledger/amount";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, refuse, type Refusal } from "../shared/result";
import { giveRespite } from "./give-respite.server";
import { reduceDebt } from "./move-debt.server";
import type { MeasureKind, Recovery } from "./recovery";
import type { DecideMeasureInput } from "./recovery.schema";
import { takeStep, type StaffCall } from "./take-step.server";

type Proposed = {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly amount: bigint | null;
  readonly day: PlainDate | null;
  readonly instalments: number | null;
  readonly proposedBy: string;
  readonly opinionOn: string | null;
};

type Answered = DecideMeasureInput & { readonly measureId: string };

/** Another person confirms a payment that was registered by hand. */
export const confirmPayment = (call: StaffCall, recoveryId: string, input: Answered) =>
  answer(call, recoveryId, input, "recovery.confirmPayment");

/** Another person grants or refuses what was proposed; when granted it takes effect at once. */
export const decideMeasure = (call: StaffCall, recoveryId: string, input: Answered) =>
  answer(call, recoveryId, input, "recovery.decideMeasure");

const answer = (
  call: StaffCall,
  recoveryId: string,
  input: Answered,
  action: "recovery.confirmPayment" | "recovery.decideMeasure",
) =>
  takeStep(call, {
    action,
    recoveryId,
    input,
    from: ["demanded"],
    work: async (step, recovery) => {
      const { actor } = call;
      const measure = await lockMeasure(step.trx, recoveryId, input.measureId);
      const isPayment = measure?.kind === "payment";
      if (!measure || isPayment !== (action === "recovery.confirmPayment")) return missing();
      if (measure.proposedBy === actor.personId) return refuse("approval.twoPersons");
      const isGranted = input.outcome === "granted";
      if (isGranted && measure.kind === "remission" && !measure.opinionOn) {
        return refuse("recovery.notConsulted");
      }
      await step.trx
        .updateTable("recoveryMeasure")
        .set({
          outcome: input.outcome,
          decidedBy: actor.personId,
          decidedAt: step.now,
          decisionReasons: input.decisionReasons,
        })
        .where("id", "=", measure.id)
        .execute();
      const fault = isGranted
        ? await carryOut(step, actor, recovery, { ...measure, ...input })
        : null;
      return fault ?? { measureId: measure.id, kind: measure.kind, outcome: input.outcome };
    },
  });

async function lockMeasure(
  trx: Trx,
  recoveryId: string,
  measureId: string,
): Promise<Proposed | null> {
  if (!isUuid(measureId)) return null;
  const row = await trx
    .selectFrom("recoveryMeasure")
    .select(["id", "kind", "amountOre as amount", "day", "instalments", "proposedBy", "opinionOn"])
    .where("recoveryId", "=", recoveryId)
    .where("id", "=", measureId)
    .where("outcome", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row ? { ...row, kind: row.kind as MeasureKind, day: row.day as PlainDate | null } : null;
}

const movementOf = {
  payment: "received",
  remission: "remitted",
  write_off: "written_off",
} as const;

async function carryOut(
  step: Step,
  actor: Staff,
  recovery: Recovery,
  measure: Proposed & DecideMeasureInput,
): Promise<Refusal | null> {
  const { kind, amount, day, decisionReasons } = measure;
  switch (kind) {
    case "payment":
    case "remission":
    case "write_off": {
      const reduced = await reduceDebt(step, actor, recovery, {
        kind: movementOf[kind],
        bookedOn: kind === "payment" && day ? day : step.today,
        amount: ore(amount ?? 0n),
        measureId: measure.id,
      });
      return reduced.ok ? null : reduced;
    }
    case "respite":
    case "instalments":
      return giveRespite(step, actor, recovery, {
        id: measure.id,
        day: day ?? step.today,
        parts: measure.instalments ?? 1,
        decisionReasons,
      });
    case "collection":
      await step.trx
        .updateTable("recovery")
        .set({ collectionFrom: step.today })
        .where("id", "=", recovery.id)
        .execute();
      return null;
  }
}
