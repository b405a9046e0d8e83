import { accountRoles } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import type { BothLanguages } from "./account-name";
import { activityNames } from "./activity-names.server";
import { reportAccess } from "./report-access";

type Choice = { readonly id: string; readonly name: BothLanguages };

/** What the statements can be narrowed to by choosing: the kinds of account, and the board's own items, calls and activities. */
export type FilterChoices = {
  readonly roles: readonly Choice[];
  readonly items: readonly Choice[];
  readonly calls: readonly Choice[];
  /** By their codes. */
  readonly activities: readonly Choice[];
};

export async function findFilterChoices(actor: Staff): Promise<Result<FilterChoices>> {
  const { boardId } = actor;
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const items = await trx
      .selectFrom("appropriationItem")
      .select(["id", "code", "year"])
      .where("boardId", "=", boardId)
      .orderBy("year", "desc")
      .orderBy("code")
      .execute();
    const calls = await trx
      .selectFrom("call")
      .select(["id", "titleSv as sv", "titleEn as en"])
      .where("boardId", "=", boardId)
      .where("status", "!=", "draft")
      .orderBy("opensAt", "desc")
      .orderBy("id")
      .execute();
    const activities = await activityNames(trx, boardId);
    return ok({
      roles: Object.entries(accountRoles).map(([id, { sv, en }]) => ({ id, name: { sv, en } })),
      items: items.map(({ id, code, year }) => ({ id, name: same(`${code}, ${year}`) })),
      calls: calls.map(({ id, sv, en }) => ({ id, name: { sv, en } })),
      activities: activities.map(({ code, name }) => ({ id: code, name: same(`${code} ${name}`) })),
    });
  });
}

const same = (text: string): BothLanguages => ({ sv: text, en: text });
