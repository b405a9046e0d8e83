import type { Trx } from "~db/transaction";
import { zero } from "~ledger/amount";
import { postGrant, postGrants, type GrantPosting } from "../activities/index.server";
import { sharesOf, type Funding } from "../appropriations/index";
import { itemNamed, yearFunding } from "../appropriations/index.server";
import { inHoldersBooks } from "../grant-boards/index.server";
import type { PaidProject } from "../projects/index.server";
import { actorLabel, type Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { ok, refuse, type Result } from "../shared/result";
import type { PreparedSettlement } from "./settlement";
import { releases, settledNow, type YearRoom } from "./settlement-money";
import type { LedgerState } from "./settlement-state.server";

type Settling = {
  readonly actor: Staff;
  readonly project: PaidProject;
  readonly settlement: PreparedSettlement;
  readonly ledger: LedgerState;
  /** The year whose commitment carries the last payment. */
  readonly year: number;
};

/**
 * What a decided settlement means in the books: the rest of the cost recognised, the last payment owed, what is left of
 * every year's commitment released, and each co-financier's money verified. What is to be taken back is not booked here: it
 * is decided by itself (recoveries/).
 */
export async function postSettlement(step: Step, settling: Settling): Promise<Result<true>> {
  const { trx, today } = step;
  const { actor, project, settlement, ledger, year } = settling;
  const { payment } = settlement.result;
  const settled = settledNow(settlement.result, ledger.recognised);
  const common = {
    bookedOn: today,
    actor: actorLabel(actor),
    source: { type: "settlement", id: settlement.id },
  };
  const key = `settlement:${settlement.id}`;
  if (payment > 0n || settled > 0n) {
    await postGrant(trx, {
      ...common,
      kind: "settlement.approved",
      key: `${key}:approved`,
      reason: "Slutreglering beslutad",
      dims: { project: project.id, year },
      amounts: { pay: payment, settled },
    });
  }
  const { itemId } = await trx
    .selectFrom("call")
    .select("itemId")
    .where("id", "=", project.callId)
    .executeTakeFirstOrThrow();
  const item = await itemNamed(trx, itemId);
  const fundingOf = await inHoldersBooks(trx, project.id, () => yearFunding(trx, item));
  const released: GrantPosting[] = [];
  for (const room of releases(ledger.rooms, payment, year)) {
    const entries = releaseOf(project, item.code, room, fundingOf(room.year));
    if (!entries.ok) return entries;
    released.push(
      ...entries.value.map((entry) => ({ ...common, ...entry, key: `${key}:${entry.key}` })),
    );
  }
  await postGrants(trx, released);
  await verifyContributions(trx, settling, common);
  return ok(true);
}

type Release = Pick<
  GrantPosting<"commitment.released"> | GrantPosting<"commitment.releasedLaterYear">,
  "kind" | "key" | "reason" | "dims" | "amounts"
>;

/** Where a year's released money goes depends on whether that year's appropriation has come in. */
function releaseOf(
  project: PaidProject,
  code: string,
  { year, left }: YearRoom,
  funding: Funding,
): Result<Release[]> {
  const { coming, ofItem } = sharesOf(left, funding);
  if (ofItem > 0n && !funding.itemId) {
    return refuse("settlement.noItemForYear", { year: String(year), code });
  }
  const common = { reason: `Avlyft vid slutreglering, ${year}` };
  const dims = { project: project.id, year };
  const later = coming.map(({ itemId, amount }, at) => ({
    ...common,
    kind: "commitment.releasedLaterYear" as const,
    key: at === 0 ? `releasedLater:${year}` : `releasedLater:${year}:${itemId}`,
    dims: { ...dims, item: itemId },
    amounts: { amount },
  }));
  if (ofItem === zero) return ok(later);
  const toItem = {
    ...common,
    kind: "commitment.released" as const,
    key: `released:${year}`,
    dims: { ...dims, item: funding.itemId ?? "" },
    amounts: { amount: ofItem },
  };
  return ok([...later, toItem]);
}

type Common = Pick<GrantPosting, "bookedOn" | "actor" | "source">;

/** Each promise as far as it was found proved: on the ledger, and on the co-financier's own row. */
async function verifyContributions(
  trx: Trx,
  { project, settlement }: Settling,
  common: Common,
): Promise<void> {
  const { contributions } = settlement;
  const { applicationId } = await trx
    .selectFrom("project")
    .select("applicationId")
    .where("id", "=", project.id)
    .executeTakeFirstOrThrow();
  await postGrants(
    trx,
    contributions
      .filter(({ amount }) => amount > 0n)
      .map(({ id, form, name, amount }) => ({
        ...common,
        kind: "cofinancing.verified" as const,
        key: `${form === "cash" ? "financier" : "budget-row"}:${id}:verified`,
        reason: `Verifierad medfinansiering: ${name}`,
        dims: { project: applicationId, financier: id, form },
        amounts: { amount },
      })),
  );
  for (const { id, amount } of contributions.filter(({ form }) => form === "cash")) {
    await trx
      .updateTable("financier")
      .set({ status: "verified", verifiedOre: amount })
      .where("id", "=", id)
      .execute();
  }
}
