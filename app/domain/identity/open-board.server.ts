import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { System } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, refuse, type Result } from "../shared/result";
import { identityAccess } from "./identity-access";

type OpenBoardInput = {
  /** The county's two-digit code (SCB). */
  readonly id: string;
  readonly county: string;
  readonly name: { readonly sv: string; readonly en: string };
  /** What a case number begins with, before the running number: "851-". */
  readonly casePrefix: string;
  readonly orgnr: string;
  /** The account that grants are paid from. */
  readonly bankgiro: string;
  /** Where the running numbers go on from, per year, when the board had a case system before. */
  readonly nextCaseNumbers: readonly { readonly year: number; readonly next: number }[];
};

/** Opens a county administrative board in the installation; its people are added afterwards. */
export async function openBoard(
  call: { readonly actor: System; readonly commandId: string },
  input: OpenBoardInput,
): Promise<Result<{ boardId: string }>> {
  return runCommand(call, "board.open", input, async ({ trx }) => {
    const denied = authorise(identityAccess, call.actor, "board.open", { boardId: input.id });
    if (denied) return denied;
    const known = await trx
      .selectFrom("board")
      .select("id")
      .where("id", "=", input.id)
      .executeTakeFirst();
    if (known) return refuse("board.exists");
    await trx
      .insertInto("board")
      .values({
        id: input.id,
        county: input.county,
        nameSv: input.name.sv,
        nameEn: input.name.en,
        casePrefix: input.casePrefix,
        orgnr: input.orgnr,
        bankgiro: input.bankgiro,
      })
      .execute();
    const series = input.nextCaseNumbers.map(({ year, next }) => ({
      boardId: input.id,
      year,
      nextNumber: next,
    }));
    if (series.length > 0) await trx.insertInto("caseSeries").values(series).execute();
    await recordAudit(trx, {
      actor: call.actor,
      action: "board.open",
      subject: { type: "board", id: input.id },
    });
    return ok({ boardId: input.id });
  });
}
