import type { Trx } from "~db/transaction";
import type { Instant, PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import type { DismissalFacts, DismissalGround } from "./dismissal-rules";
import { checkedApplicationIn, type CheckedApplication } from "./find-checks.server";
import { completionsIn, type CompletionRequest } from "./find-completion.server";

export type Dismissal = {
  readonly id: string;
  readonly ground: DismissalGround;
  readonly reasons: string;
  readonly status: "proposed" | "decided" | "returned";
  readonly preparedById: string;
  readonly preparedBy: string;
  readonly preparedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
};

/** What the rules on dismissal look at. */
export const dismissalFacts = (
  { application, checks }: CheckedApplication,
  requests: readonly CompletionRequest[],
  today: PlainDate,
): DismissalFacts => ({
  isLate: application.isLate,
  results: checks.map(({ result }) => result),
  requests: requests.map(({ dueOn, answeredAt }) => ({ dueOn, isAnswered: answeredAt !== null })),
  today,
});

export async function dismissalFactsIn(
  trx: Trx,
  applicationId: string,
  now: Instant,
  today: PlainDate,
): Promise<Result<DismissalFacts>> {
  const checked = await checkedApplicationIn(trx, applicationId, now);
  if (!checked.ok) return checked;
  return ok(dismissalFacts(checked.value, await completionsIn(trx, applicationId), today));
}

/** The one that was prepared, or decided; those that went back are left out. */
export async function currentDismissal(
  trx: Trx,
  applicationId: string,
): Promise<Dismissal | undefined> {
  const row = await trx
    .selectFrom("dismissal")
    .innerJoin("person as preparer", "preparer.id", "dismissal.preparedBy")
    .leftJoin("person as decider", "decider.id", "dismissal.decidedBy")
    .select([
      "dismissal.id",
      "dismissal.ground",
      "dismissal.reasons",
      "dismissal.status",
      "dismissal.preparedBy as preparedById",
      "preparer.name as preparedBy",
      "dismissal.preparedAt",
      "decider.name as decidedBy",
      "dismissal.decidedAt",
    ])
    .where("dismissal.applicationId", "=", applicationId)
    .where("dismissal.status", "<>", "returned")
    .executeTakeFirst();
  return (
    row && {
      ...row,
      ground: row.ground as DismissalGround,
      status: row.status as Dismissal["status"],
      preparedAt: row.preparedAt as Instant,
      decidedAt: row.decidedAt as Instant | null,
    }
  );
}

/** Prepared and waiting for somebody else's decision. */
export async function openDismissal(
  trx: Trx,
  applicationId: string,
): Promise<Dismissal | undefined> {
  const current = await currentDismissal(trx, applicationId);
  return current?.status === "proposed" ? current : undefined;
}
