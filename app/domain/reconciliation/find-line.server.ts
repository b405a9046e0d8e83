import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { asLine, lineRows, type BankLineRow } from "./find-lines.server";
import { reconciliationAccess } from "./reconciliation-access";

/** A match that has been undone, and by whom. */
export type UndoneMatch = {
  readonly id: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly undoneBy: string;
  readonly undoneAt: Instant;
};

export type LinePage = BankLineRow & {
  /** Somebody has asked that its match be undone. */
  readonly undo: {
    readonly reason: string;
    readonly askedBy: string;
    readonly askedAt: Instant;
    readonly isOwn: boolean;
  } | null;
  readonly undone: readonly UndoneMatch[];
  readonly mayAsk: boolean;
  readonly mayUndo: boolean;
};

/** One line of the bank, what it was matched with and why, and what has become of the match. */
export async function findLine(actor: Staff, lineId: string): Promise<Result<LinePage>> {
  if (!isUuid(lineId)) return missing();
  const denied = authorise(reconciliationAccess, actor, "bankFile.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const row = await lineRows(trx).where("line.id", "=", lineId).executeTakeFirst();
    if (!row) return missing();
    const matches = await trx
      .selectFrom("bankMatch as match")
      .leftJoin("person as asker", "asker.id", "match.undoAskedBy")
      .leftJoin("person as other", "other.id", "match.undoneBy")
      .select(["match.id", "match.undoReason", "match.undoAskedBy", "match.undoAskedAt"])
      .select(["match.undoneAt", "asker.name as askedBy", "other.name as undoneBy"])
      .where("match.bankLineId", "=", lineId)
      .orderBy("match.matchedAt", "desc")
      .execute();
    const asked = matches.find((one) => one.undoneAt === null && one.undoAskedBy !== null);
    const line = asLine(row);
    const isAsker = asked?.undoAskedBy === actor.personId;
    const isMatched = line.match !== null;
    return ok({
      ...line,
      undo: asked
        ? {
            reason: asked.undoReason ?? "",
            askedBy: asked.askedBy ?? "",
            askedAt: asked.undoAskedAt as Instant,
            isOwn: isAsker,
          }
        : null,
      undone: matches.flatMap(({ id, undoReason, askedBy, undoneBy, undoneAt }) =>
        undoneAt
          ? [
              {
                id,
                reason: undoReason ?? "",
                askedBy: askedBy ?? "",
                undoneBy: undoneBy ?? "",
                undoneAt: undoneAt as Instant,
              },
            ]
          : [],
      ),
      mayAsk: isMatched && !asked && may(reconciliationAccess, actor, "match.askUndo", actor),
      mayUndo: Boolean(asked) && may(reconciliationAccess, actor, "match.undo", actor),
    });
  });
}
