import type { Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import { postGrant, postGrants, type GrantPosting } from "../activities/index.server";
import { actorLabel, type Actor } from "../shared/actor";
import type { PlainDate } from "../shared/dates";

/** A co-financier's promise as the statistical book knows it: `project` is the application's id, before and after the award. */
type PromiseEntry = {
  readonly applicationId: string;
  readonly financierId: string;
  readonly name: string;
  readonly amount: Ore;
  readonly bookedOn: PlainDate;
  readonly actor: Actor;
};

/** When the application is submitted: somebody says that the co-financier has promised. */
export const postPromised = (trx: Trx, promise: PromiseEntry) =>
  postGrant(trx, promisedOf(promise));

/** When the co-financier has said so itself, or a certificate has come in. Once per promise. */
export const postConfirmed = (trx: Trx, promise: PromiseEntry) =>
  postGrant(trx, confirmedOf(promise));

const promisedOf = (promise: PromiseEntry): GrantPosting<"cofinancing.promised"> => ({
  ...entryOf(promise),
  kind: "cofinancing.promised",
  key: `financier:${promise.financierId}:promised`,
  reason: `Utlovad medfinansiering: ${promise.name}`,
});

const confirmedOf = (promise: PromiseEntry): GrantPosting<"cofinancing.confirmed"> => ({
  ...entryOf(promise),
  kind: "cofinancing.confirmed",
  key: `financier:${promise.financierId}:confirmed`,
  reason: `Bekräftad medfinansiering: ${promise.name}`,
});

const entryOf = ({ applicationId, financierId, amount, bookedOn, actor }: PromiseEntry) => ({
  bookedOn,
  actor: actorLabel(actor),
  source: { type: "application", id: applicationId },
  dims: { project: applicationId, financier: financierId, form: "cash" },
  amounts: { amount },
});

/** Before the amount of a promise is changed, or the promise is taken away, in a completion. */
export async function withdrawPromise(
  trx: Trx,
  promise: PromiseEntry & { readonly isConfirmed: boolean },
): Promise<void> {
  const reason = `Ändrad medfinansiering: ${promise.name}`;
  const key = `financier:${promise.financierId}`;
  const entry = { ...entryOf(promise), reason };
  await postGrants(trx, [
    { ...entry, kind: "cofinancing.promiseWithdrawn", key: `${key}:promise-withdrawn` },
    ...(promise.isConfirmed
      ? [
          {
            ...entry,
            kind: "cofinancing.confirmationWithdrawn" as const,
            key: `${key}:confirmation-withdrawn`,
          },
        ]
      : []),
  ]);
}

type Occasion = Omit<PromiseEntry, "financierId" | "name" | "amount">;

/** Every promise of an application that comes in: promised, and confirmed too where the co-financier answered before. */
export async function postPromises(trx: Trx, occasion: Occasion): Promise<void> {
  const financiers = await trx
    .selectFrom("financier")
    .select(["id", "name", "amountOre as amount", "status"])
    .where("applicationId", "=", occasion.applicationId)
    .orderBy("position")
    .execute();
  await postGrants(
    trx,
    financiers.flatMap(({ id, status, ...promised }) => {
      const promise = { ...occasion, ...promised, financierId: id };
      return [promisedOf(promise), ...(status === "confirmed" ? [confirmedOf(promise)] : [])];
    }),
  );
  await postInKindPromises(trx, occasion);
}

/** What is given in kind is promised under its budget row's id. */
export async function postInKindPromises(trx: Trx, occasion: Occasion): Promise<void> {
  const rows = await inKindRows(trx, occasion.applicationId);
  await postGrants(
    trx,
    rows.map((row) => ({
      ...inKindEntry(occasion, row),
      kind: "cofinancing.promised" as const,
      key: `budget-row:${row.id}:promised`,
      reason: `Utlovat bidrag i annat än pengar: ${row.name}`,
    })),
  );
}

/** Before the rows are replaced in a completion. */
export async function withdrawInKindPromises(trx: Trx, occasion: Occasion): Promise<void> {
  const rows = await inKindRows(trx, occasion.applicationId);
  await postGrants(
    trx,
    rows.map((row) => ({
      ...inKindEntry(occasion, row),
      kind: "cofinancing.promiseWithdrawn" as const,
      key: `budget-row:${row.id}:promise-withdrawn`,
      reason: `Ändrat bidrag i annat än pengar: ${row.name}`,
    })),
  );
}

type InKindRow = { readonly id: string; readonly name: string; readonly amount: Ore };

const inKindEntry = (occasion: Occasion, { id, name, amount }: InKindRow) => ({
  ...entryOf({ ...occasion, financierId: id, name, amount }),
  dims: { project: occasion.applicationId, financier: id, form: "inKind" },
});

async function inKindRows(trx: Trx, applicationId: string): Promise<InKindRow[]> {
  const rows = await trx
    .selectFrom("budgetRow")
    .select(["id", "contributorName", "amountOre as amount"])
    .where("applicationId", "=", applicationId)
    .where("kind", "=", "in_kind")
    .orderBy("position")
    .execute();
  return rows
    .filter(({ amount }) => amount > 0n)
    .map(({ id, contributorName, amount }) => ({ id, name: contributorName ?? "", amount }));
}
