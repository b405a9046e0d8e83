/**
 * A changing request runs once. Every form carries a command id made when it was rendered; the same id gives the stored
 * answer instead of acting twice, also after a commit whose outcome was never heard.
 */
import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { inTransaction, retried, type Scope, type Step } from "./transaction";
import type { Database } from "./schema";

type CommandCall = {
  readonly scope: Scope;
  readonly commandId: string;
  /** The command's name, e.g. "claim.approve". */
  readonly name: string;
  /** Who calls; another caller may not fetch the stored answer. */
  readonly caller: string;
  /** Everything the command acts on; the same id with other content is refused. */
  readonly input: unknown;
};

type CommandReused = {
  readonly ok: false;
  readonly kind: "conflict";
  readonly code: "command.reused";
};

/** Runs `work` once per command id. Answers must be JSON (ids and strings); amounts belong in queries, not in answers. */
export async function once<R extends { readonly ok: boolean }>(
  call: CommandCall,
  work: (step: Step) => Promise<R>,
  db?: Kysely<Database>,
): Promise<R | CommandReused> {
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([call.name, call.caller, call.input], bigintAsText))
    .digest("hex");
  return retried(() =>
    inTransaction<R | CommandReused>(
      call.scope,
      async (step) => {
        const claimed = await step.trx
          .insertInto("command")
          .values({
            id: call.commandId,
            name: call.name,
            fingerprint,
            boardId: call.scope.boardId ?? null,
            doneAt: step.now,
          })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .returning("id")
          .executeTakeFirst();
        if (!claimed) return replay<R>(step, call.commandId, fingerprint);
        const result = await work(step);
        if (result.ok) {
          await step.trx
            .insertInto("commandAnswer")
            .values({ commandId: call.commandId, answer: JSON.stringify(result) })
            .execute();
        }
        return result;
      },
      db,
    ),
  );
}

async function replay<R>(
  { trx }: Step,
  commandId: string,
  fingerprint: string,
): Promise<R | CommandReused> {
  const stored = await trx
    .selectFrom("command")
    .innerJoin("commandAnswer", "commandAnswer.commandId", "command.id")
    .select(["command.fingerprint", "commandAnswer.answer"])
    .where("command.id", "=", commandId)
    .executeTakeFirst();
  return stored?.fingerprint === fingerprint
    ? (stored.answer as R)
    : { ok: false, kind: "conflict", code: "command.reused" };
}

const bigintAsText = (_key: string, value: unknown) =>
  typeof value === "bigint" ? value.toString() : value;
