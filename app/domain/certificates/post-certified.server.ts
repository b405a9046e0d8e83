import { ore, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import { postGrants, type GrantPosting } from "../activities/index.server";
import { actorLabel, type Actor } from "../shared/actor";
import type { PlainDate } from "../shared/dates";
import type { LockedPart } from "./lock-part.server";

type Certified = {
  readonly certificateId: string;
  readonly amount: Ore;
  readonly bookedOn: PlainDate;
  readonly actor: Actor;
};

/** In the statistical book: the promise becomes what the certificate says, and is confirmed. */
export async function postCertified(
  trx: Trx,
  part: LockedPart,
  { certificateId, amount, bookedOn, actor }: Certified,
): Promise<void> {
  const { id, form, name, promised, projectId, isConfirmed } = part;
  const entry = {
    bookedOn,
    actor: actorLabel(actor),
    source: { type: "certificate", id: certificateId },
    reason: `Medfinansieringsintyg: ${name}`,
    dims: { project: projectId, financier: id, form: form === "cash" ? "cash" : "inKind" },
  };
  const key = `certificate:${certificateId}`;
  const steps = [
    { change: amount - promised, up: "promised", down: "promiseWithdrawn" },
    {
      change: amount - (isConfirmed ? promised : 0n),
      up: "confirmed",
      down: "confirmationWithdrawn",
    },
  ] as const;
  await postGrants(
    trx,
    steps.flatMap(({ change, up, down }): GrantPosting[] => {
      if (change === 0n) return [];
      const amounts = { amount: ore(change < 0n ? -change : change) };
      return [
        change > 0n
          ? { ...entry, amounts, kind: `cofinancing.${up}`, key: `${key}:${up}` }
          : { ...entry, amounts, kind: `cofinancing.${down}`, key: `${key}:${down}` },
      ];
    }),
  );
}
