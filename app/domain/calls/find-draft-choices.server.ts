import type { Trx } from "~db/transaction";
import { balances } from "~ledger/index";
import { zero, type Ore } from "~ledger/amount";
import { activitiesOf } from "../activities/index.server";
import type { Activity } from "../activities/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { yearOf } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { callAccess } from "./call-access";

type BothLanguages = { readonly sv: string; readonly en: string };

export type DraftChoices = {
  /** The board's items, newest year first, then what financiers have given, with what the ledger says is left of each. */
  readonly items: readonly {
    readonly id: string;
    readonly year: number;
    readonly code: string;
    readonly name: string;
    readonly available: Ore;
  }[];
  /** The latest items of other boards, which they may agree to let the call have. */
  readonly othersItems: readonly {
    readonly id: string;
    readonly year: number;
    readonly code: string;
    readonly name: string;
    readonly boardName: BothLanguages;
  }[];
  /** Every other board, which may agree to pay. */
  readonly boards: readonly { readonly id: string; readonly name: BothLanguages }[];
  /** The board's activities by code; one that has ended is for calls that opened before. */
  readonly activities: readonly Activity[];
  /** Calls whose questions and rules may be copied, latest first; every board's published ones are among them. */
  readonly calls: readonly {
    readonly id: string;
    readonly caseNumber: string;
    readonly title: { readonly sv: string; readonly en: string };
    readonly boardName: string;
  }[];
};

/** What the form that prepares a call lets one choose among. */
export async function findDraftChoices(actor: Staff): Promise<Result<DraftChoices>> {
  const { boardId } = actor;
  const denied = authorise(callAccess, actor, "call.prepare", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const items = await trx
      .selectFrom("appropriationItem")
      .select(["id", "year", "code", "name"])
      .where("boardId", "=", boardId)
      .orderBy("source")
      .orderBy("year", "desc")
      .orderBy("code")
      .execute();
    const left = await balances(trx, { role: "available" });
    const calls = await trx
      .selectFrom("call")
      .innerJoin("board", "board.id", "call.boardId")
      .select(["call.id", "call.caseNumber", "call.titleSv", "call.titleEn"])
      .select("board.nameSv as boardName")
      .orderBy("call.opensAt", "desc")
      .execute();
    return ok({
      activities: (await activitiesOf(trx, boardId)).filter(
        ({ endsOn }) => endsOn === null || endsOn >= today,
      ),
      ...(await othersChoices(trx, boardId, yearOf(today))),
      items: items.map((item) => ({
        ...item,
        available: left.find(({ dims }) => dims.item === item.id)?.balance ?? zero,
      })),
      calls: calls.map(({ titleSv, titleEn, ...call }) => ({
        ...call,
        title: { sv: titleSv, en: titleEn },
      })),
    });
  });
}

async function othersChoices(
  trx: Trx,
  boardId: string,
  thisYear: number,
): Promise<Pick<DraftChoices, "othersItems" | "boards">> {
  const boards = await trx
    .selectFrom("board")
    .select(["id", "nameSv as sv", "nameEn as en"])
    .where("id", "<>", boardId)
    .orderBy("nameSv")
    .execute();
  const nameOf = new Map(boards.map(({ id, sv, en }) => [id, { sv, en }]));
  const items = await trx
    .selectFrom("publicAppropriationItem")
    .select(["id", "boardId", "year", "code", "name"])
    .where("boardId", "<>", boardId)
    .where("source", "=", "appropriation")
    .where("year", ">=", thisYear)
    .orderBy("boardId")
    .orderBy("year", "desc")
    .orderBy("code")
    .$narrowType<{ id: string; boardId: string; year: number; code: string; name: string }>()
    .execute();
  return {
    boards: boards.map(({ id, sv, en }) => ({ id, name: { sv, en } })),
    othersItems: items.map(({ boardId: of, ...item }) => ({
      ...item,
      boardName: nameOf.get(of) ?? { sv: of, en: of },
    })),
  };
}
