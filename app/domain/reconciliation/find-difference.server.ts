import type { Trx } from "~db/transaction";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { suggestionFor, type ClosingOutcome, type Suggestion } from "./difference";
import { findCandidates, sureCandidate, type Candidate } from "./find-candidates.server";
import { differenceRow, type DifferenceRow } from "./find-differences.server";
import { reconciliationAccess } from "./reconciliation-access";

export type DifferenceEvent = {
  readonly id: string;
  readonly kind: "note" | "owner" | "proposed" | "declined" | "matched" | "closed" | "reopened";
  readonly text: string | null;
  readonly outcome: ClosingOutcome | null;
  readonly owner: string | null;
  readonly payment: string | null;
  readonly by: string;
  readonly at: Instant;
};

export type DifferencePage = DifferenceRow & {
  readonly suggestion: Suggestion;
  readonly candidates: readonly Candidate[];
  /** The one that agrees in amount, account and day. */
  readonly sureId: string | null;
  readonly proposed: (Candidate & { readonly by: string }) | null;
  /** Newest first. */
  readonly events: readonly DifferenceEvent[];
  /** Who may own a difference. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly may: {
    readonly handle: boolean;
    readonly propose: boolean;
    readonly confirm: boolean;
    readonly close: boolean;
  };
};

/** One difference: what the bank says, how long it has stood, whose it is, and how it is most likely mended. */
export async function findDifference(actor: Staff, id: string): Promise<Result<DifferencePage>> {
  if (!isUuid(id)) return missing();
  const denied = authorise(reconciliationAccess, actor, "difference.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const row = await differenceRow(trx, id, today);
    if (!row) return missing();
    const isOpen = row.status === "open";
    const candidates =
      isOpen && row.repeatedIn === null ? await findCandidates(trx, row.line.id) : [];
    const sure = sureCandidate(candidates, row.cause);
    const chosen = candidates.find((one) => one.id === row.proposedId);
    const allowed = (action: keyof typeof reconciliationAccess) =>
      isOpen && may(reconciliationAccess, actor, action, actor);
    const owners = await findOwners(trx, actor.boardId, today);
    return ok({
      ...row,
      candidates,
      sureId: sure?.id ?? null,
      suggestion: suggestionFor({
        cause: row.cause,
        isMoneyIn: row.amount > 0n,
        candidates: candidates.length,
        isSure: sure !== null,
      }),
      proposed:
        chosen && row.proposedBy ? { ...chosen, by: await nameOf(trx, row.proposedBy) } : null,
      events: await eventsOf(trx, id),
      owners,
      may: {
        handle: allowed("difference.handle"),
        propose: allowed("match.propose"),
        confirm: allowed("match.confirm") && row.proposedBy !== actor.personId,
        close: allowed("difference.close"),
      },
    });
  });
}

const nameOf = async (trx: Trx, personId: string): Promise<string> => {
  const { name } = await trx
    .selectFrom("person")
    .select("name")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return name;
};

/** Who may own a difference: those who may do something about it. */
export const findOwners = (trx: Trx, boardId: string, today: PlainDate) =>
  trx
    .selectFrom("staffRole")
    .innerJoin("person", "person.id", "staffRole.personId")
    .select(["person.id", "person.name"])
    .distinct()
    .where("staffRole.boardId", "=", boardId)
    .where("staffRole.role", "in", ["accountant", "controller"])
    .where("staffRole.validFrom", "<=", today)
    .where((where) =>
      where.or([
        where("staffRole.validUntil", "is", null),
        where("staffRole.validUntil", ">=", today),
      ]),
    )
    .orderBy("person.name")
    .execute();

async function eventsOf(trx: Trx, id: string): Promise<DifferenceEvent[]> {
  const rows = await trx
    .selectFrom("bankDifferenceEvent as event")
    .innerJoin("person", "person.id", "event.madeBy")
    .leftJoin("person as owner", "owner.id", "event.ownerId")
    .leftJoin("paymentOrder as order", "order.id", "event.orderId")
    .select(["event.id", "event.kind", "event.text", "event.outcome", "event.madeAt"])
    .select(["person.name as by", "owner.name as owner"])
    .select(({ fn }) => fn.coalesce("order.reference", "event.reference").as("payment"))
    .where("event.differenceId", "=", id)
    .orderBy("event.id", "desc")
    .limit(200)
    .execute();
  return rows.map(({ id: no, kind, outcome, madeAt, ...row }) => ({
    ...row,
    id: String(no),
    kind: kind as DifferenceEvent["kind"],
    outcome: outcome as ClosingOutcome | null,
    at: madeAt as Instant,
  }));
}
