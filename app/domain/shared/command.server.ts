/** How every changing command runs: once per command id, in one transaction, in the actor's own reach. */
import { once } from "~db/command";
import { violatedConstraint } from "~db/faults";
import {
  inSnapshot,
  streamSnapshot,
  type Scope,
  type Step as DatabaseStep,
  type Trx,
} from "~db/transaction";
import { LedgerRefusal } from "~ledger/index";
import type { Actor } from "./actor";
import { constraintRefusals } from "./constraints";
import { dayOf, type Instant, type PlainDate } from "./dates";
import { refuse, type Result } from "./result";

/** What a command works with: the transaction, the database's clock, and the day it is in Stockholm. */
export type Step = { readonly trx: Trx; readonly now: Instant; readonly today: PlainDate };

export type Call = {
  readonly actor: Actor;
  /** Made when the form was rendered; the same id replays its answer. */
  readonly commandId: string;
};

/** Runs a command. What it answers must be JSON: ids and strings. Refusals by a constraint or by the ledger become values. */
export async function runCommand<T>(
  call: Call,
  name: string,
  input: unknown,
  work: (step: Step) => Promise<Result<T>>,
  scope: Scope = scopeOf(call.actor),
): Promise<Result<T>> {
  try {
    return await once<Result<T>>(
      { scope, commandId: call.commandId, name, caller: callerOf(call.actor), input },
      (step) => work(widen(step)),
    );
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
}

/** Reads in one snapshot, in the actor's own reach. */
export const readAs = <T>(actor: Actor, read: (step: Step) => Promise<T>): Promise<T> =>
  inSnapshot(scopeOf(actor), (step) => read(widen(step)));

/** The same for what is read piece by piece; the snapshot is held until the last piece has been taken. */
export const streamAs = <T>(
  actor: Actor,
  pieces: (step: Step) => AsyncIterable<T>,
): AsyncGenerator<T> => streamSnapshot(scopeOf(actor), (step) => pieces(widen(step)));

/** A board's staff see their board; an organisation's people their organisation; a visitor what is published. */
function scopeOf(actor: Actor): Scope {
  switch (actor.kind) {
    case "staff":
      return { boardId: actor.boardId, personId: actor.personId };
    case "system":
      return { boardId: actor.boardId };
    case "applicant":
      return { organisationId: actor.organisationId, personId: actor.personId };
    case "visitor":
      return {};
  }
}

const widen = ({ trx, now }: DatabaseStep): Step => ({
  trx,
  now: now as Instant,
  today: dayOf(now as Instant),
});

const callerOf = (actor: Actor): string =>
  actor.kind === "visitor"
    ? "visitor"
    : actor.kind === "system"
      ? `system:${actor.name}`
      : `${actor.kind}:${actor.personId}`;

function refusalOf(error: unknown) {
  if (error instanceof LedgerRefusal) return refuse(error.code, error.params);
  const constraint = violatedConstraint(error);
  const code = constraint && constraintRefusals[constraint];
  return code ? refuse(code) : null;
}
