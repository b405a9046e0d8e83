import type { Trx } from "~db/transaction";
import { oreFromKronor, type Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { fractionFrom, type Fraction } from "../shared/fraction";
import { ok, type Result } from "../shared/result";
import { inForce, inOrder, type DatedRule, type ReturnsTo, type RuleKind } from "./dated-rule";
import { ruleAccess } from "./rule-access";

export type RulesPage = { readonly rules: readonly DatedRule[]; readonly today: PlainDate };

/** Every row of a kind, newest day first. */
export async function findRules(actor: Staff, kind: RuleKind): Promise<Result<RulesPage>> {
  const denied = authorise(ruleAccess, actor, "rule.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) =>
    ok({ rules: await rulesIn(trx, kind, actor.boardId), today }),
  );
}

/** The rows of a kind that hold for a board. */
async function rulesIn(trx: Trx, kind: RuleKind, boardId: string): Promise<DatedRule[]> {
  const rows = await trx
    .selectFrom("datedRule as rule")
    .leftJoin("person", "person.id", "rule.recordedBy")
    .select(["rule.id", "rule.validFrom", "rule.value", "rule.source", "rule.recordedAt"])
    .select(["person.name as recordedBy", "rule.boardId"])
    .where("rule.kind", "=", kind)
    .where((where) =>
      where.or([where("rule.boardId", "is", null), where("rule.boardId", "=", boardId)]),
    )
    .execute();
  return inOrder(
    rows.map(({ id, validFrom, boardId: own, recordedBy, ...row }) => ({
      ...row,
      id: String(id),
      from: validFrom as PlainDate,
      // A recipient does not see the staff's names.
      recordedBy: own === null ? null : (recordedBy ?? ""),
    })),
  );
}

type DatedRate = { readonly from: PlainDate; readonly percent: Fraction };

/** What interest is counted by for a board: the Riksbank's reference rates when it is late, the State's lending rates in a respite. */
export async function interestRates(
  trx: Trx,
  boardId: string,
): Promise<{ readonly late: DatedRate[]; readonly respite: DatedRate[] }> {
  return {
    late: await ratesOf(trx, "reference_rate", boardId),
    respite: await ratesOf(trx, "lending_rate", boardId),
  };
}

/** One a day. */
async function ratesOf(trx: Trx, kind: RuleKind, boardId: string): Promise<DatedRate[]> {
  const rules = await rulesIn(trx, kind, boardId);
  return rules
    .filter(({ isReplaced }) => !isReplaced)
    .map(({ from, value }) => ({ from, percent: exact(value) }));
}

/** Where returned money goes on a day, by the board's own setting. */
export async function returnsTo(trx: Trx, boardId: string, on: PlainDate): Promise<ReturnsTo> {
  const rule = inForce(await rulesIn(trx, "returned_money", boardId), on);
  return rule?.value === "income_title" ? "income_title" : "item";
}

export type PriceBaseAmount = { readonly amount: Ore; readonly from: PlainDate };

/** The price base amount of a day; null when none is known so early. */
export async function priceBaseAmount(
  trx: Trx,
  boardId: string,
  on: PlainDate,
): Promise<PriceBaseAmount | null> {
  const rule = inForce(await rulesIn(trx, "price_base_amount", boardId), on);
  const amount = rule && oreFromKronor(rule.value);
  return rule && amount ? { amount, from: rule.from } : null;
}

function exact(text: string): Fraction {
  const value = fractionFrom(text);
  if (!value) throw new Error(`${text} is not a decimal`);
  return value;
}
