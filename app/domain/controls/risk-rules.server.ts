import { sql } from "kysely";
import { recordAudit } from "../audit/index.server";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs, runCommand } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import type { RiskRuleInput } from "./draw.schema";
import type { RiskRule } from "./risk-rule";

export type RiskRuleRow = {
  readonly id: string;
  readonly rule: RiskRule;
  readonly from: PlainDate;
  readonly points: number;
  readonly atLeast: number;
  readonly source: string;
  /** Null for what the product came with. */
  readonly recordedBy: string | null;
  readonly isInForce: boolean;
};

/** Every rule with its history, the newest first, and which row holds today. */
export async function findRiskRules(
  actor: Staff,
): Promise<Result<{ readonly rules: readonly RiskRuleRow[]; readonly mayRecord: boolean }>> {
  const { boardId } = actor;
  const denied = authorise(controlAccess, actor, "risk.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { rows } = await sql<RiskRuleRow>`
      select r.id::text, r.rule, r.valid_from as from, r.points, r.at_least, r.source, p.name as recorded_by,
        r.id = first_value(r.id) over (partition by r.rule
          order by (r.valid_from <= ${today}) desc, r.valid_from desc, (r.board_id is not null) desc, r.id desc) as is_in_force
      from risk_rule r left join person p on p.id = r.recorded_by
      order by r.rule, r.valid_from desc, (r.board_id is not null) desc, r.id desc`.execute(trx);
    return ok({
      rules: rows,
      mayRecord: may(controlAccess, actor, "risk.recordRule", { boardId }),
    });
  });
}

/** Adds what a rule gives from a day on. A draw that has been made keeps the rules it was made by. */
export async function recordRiskRule(
  call: { readonly actor: Staff; readonly commandId: string },
  input: RiskRuleInput,
): Promise<Result<{ rule: RiskRule }>> {
  const { actor } = call;
  return runCommand(call, "risk.recordRule", input, async ({ trx, now }) => {
    const { boardId, personId } = actor;
    const denied = authorise(controlAccess, actor, "risk.recordRule", { boardId });
    if (denied) return denied;
    const { id } = await trx
      .insertInto("riskRule")
      .values({ boardId, ...input, recordedBy: personId, recordedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { rule, validFrom, points, atLeast } = input;
    await recordAudit(trx, {
      actor,
      action: "risk.recordRule",
      subject: { type: "riskRule", id: String(id) },
      detail: { rule, validFrom, points, atLeast },
    });
    return ok({ rule });
  });
}
