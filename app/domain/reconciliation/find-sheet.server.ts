import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { isMonth, monthFrom, type MonthFigures, type MonthId } from "./month";
import { lastDayOf, monthFigures } from "./month-figures.server";
import { reconciliationAccess } from "./reconciliation-access";
import { sheetHash } from "./sign-sheet.server";

type Signature = { readonly by: string; readonly at: Instant };

export type SheetPage = {
  /** As signed; as it is now, when nobody has signed. */
  readonly figures: MonthFigures;
  readonly sha256: string;
  readonly until: PlainDate;
  readonly version: number | null;
  readonly signed: Signature | null;
  readonly countersigned: Signature | null;
  /** What is there now, when it is another than what was signed. */
  readonly now: { readonly figures: MonthFigures; readonly sha256: string } | null;
  /** Why it cannot be signed yet, or null. */
  readonly obstacle: "notOver" | "unexplained" | null;
  readonly maySign: boolean;
  readonly mayCountersign: boolean;
};

/** A month's reconciliation as a sheet to be signed by two. */
export async function findSheet(actor: Staff, month: MonthId): Promise<Result<SheetPage>> {
  if (!isMonth(month)) return missing();
  const denied = authorise(reconciliationAccess, actor, "reconciliation.read", actor);
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { bankgiro } = await trx
      .selectFrom("board")
      .select("bankgiro")
      .where("id", "=", actor.boardId)
      .executeTakeFirstOrThrow();
    const current = await monthFigures(trx, bankgiro, month);
    if (!current) return missing();
    const sheet = await trx
      .selectFrom("reconciliationSheet as sheet")
      .innerJoin("person as first", "first.id", "sheet.signedBy")
      .leftJoin("person as second", "second.id", "sheet.countersignedBy")
      .select(["sheet.content", "sheet.sha256", "sheet.version", "sheet.signedAt"])
      .select(["sheet.countersignedAt", "sheet.signedBy", "first.name", "second.name as other"])
      .where("sheet.account", "=", bankgiro)
      .where("sheet.month", "=", month)
      .orderBy("sheet.version", "desc")
      .executeTakeFirst();
    const hash = sheetHash(current);
    const isChanged = sheet !== undefined && sheet.sha256 !== hash;
    const allowed = (action: "sheet.sign" | "sheet.countersign") =>
      may(reconciliationAccess, actor, action, { boardId: actor.boardId });
    const until = lastDayOf(month);
    const obstacle =
      until >= today ? "notOver" : current.difference !== current.explained ? "unexplained" : null;
    return ok({
      figures: sheet ? monthFrom(sheet.content) : current,
      sha256: sheet?.sha256 ?? hash,
      until,
      version: sheet?.version ?? null,
      signed: sheet ? { by: sheet.name, at: sheet.signedAt as Instant } : null,
      countersigned:
        sheet?.other && sheet.countersignedAt
          ? { by: sheet.other, at: sheet.countersignedAt as Instant }
          : null,
      now: isChanged ? { figures: current, sha256: hash } : null,
      obstacle,
      maySign: allowed("sheet.sign") && (sheet === undefined || isChanged) && obstacle === null,
      mayCountersign:
        allowed("sheet.countersign") &&
        sheet !== undefined &&
        sheet.other === null &&
        sheet.signedBy !== actor.personId,
    });
  });
}
