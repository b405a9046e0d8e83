import type { Ore } from "~ledger/amount";
import { postGrants } from "../activities/index.server";
import { actorLabel, type Applicant } from "../shared/actor";
import type { Step } from "../shared/command.server";

const publicTypes = ["kommun", "kommunalforbund", "region"];

/** The recipient pays a gap itself: one more co-financing promise, confirmed by the signatory. */
export async function fillGap(
  { trx, now, today }: Step,
  actor: Applicant,
  applicationId: string,
  gap: Ore,
): Promise<void> {
  const { orgnr, name, type } = await trx
    .selectFrom("organisation")
    .select(["orgnr", "name", "type"])
    .where("id", "=", actor.organisationId)
    .executeTakeFirstOrThrow();
  const { last } = await trx
    .selectFrom("financier")
    .select(({ fn, val }) => fn.coalesce(fn.max<number>("position"), val(0)).as("last"))
    .where("applicationId", "=", applicationId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("financier")
    .values({
      applicationId,
      position: last + 1,
      name,
      orgnr,
      sector: publicTypes.includes(type) ? "public" : "private",
      isOwn: true,
      amountOre: gap,
      status: "confirmed",
      confirmedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const entry = {
    bookedOn: today,
    actor: actorLabel(actor),
    source: { type: "project", id: applicationId },
    dims: { project: applicationId, financier: id, form: "cash" },
    amounts: { amount: gap },
  };
  await postGrants(trx, [
    {
      ...entry,
      kind: "cofinancing.promised",
      key: `financier:${id}:promised`,
      reason: `Egen insats i stället för det som saknas: ${name}`,
    },
    {
      ...entry,
      kind: "cofinancing.confirmed",
      key: `financier:${id}:confirmed`,
      reason: `Egen insats bekräftad av firmatecknaren: ${name}`,
    },
  ]);
}
