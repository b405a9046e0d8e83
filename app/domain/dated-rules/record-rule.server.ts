import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import type { RuleKind } from "./dated-rule";
import { ruleAccess } from "./rule-access";
import type { RuleInput } from "./rule.schema";

/** Adds what holds for the board from a day on. What has been counted by earlier rows stays as it was counted. */
export async function recordRule(
  call: { readonly actor: Staff; readonly commandId: string },
  kind: RuleKind,
  input: RuleInput,
): Promise<Result<{ kind: RuleKind }>> {
  const { actor } = call;
  return runCommand(call, "rule.record", { kind, ...input }, async ({ trx, now }) => {
    const { boardId, personId } = actor;
    const denied = authorise(ruleAccess, actor, "rule.record", { boardId });
    if (denied) return denied;
    const { id } = await trx
      .insertInto("datedRule")
      .values({ boardId, kind, ...input, recordedBy: personId, recordedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "rule.record",
      subject: { type: "datedRule", id: String(id) },
      detail: { kind, validFrom: input.validFrom, value: input.value },
    });
    return ok({ kind });
  });
}
