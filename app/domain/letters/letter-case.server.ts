import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import type { LetterCase } from "./letter";

/** Of the call as it is: by whose law a decision may be appealed. */
export async function letterCase(trx: Trx, caseId: string): Promise<LetterCase> {
  const { caseNumber, definition, ...named } = await trx
    .selectFrom("application")
    .innerJoin("board", "board.id", "application.boardId")
    .innerJoin("call", "call.id", "application.callId")
    .select(["application.id as caseId", "application.caseNumber"])
    .select(["application.title as projectTitle", "board.nameSv as boardName", "call.definition"])
    .where("application.id", "=", caseId)
    .executeTakeFirstOrThrow();
  const { legalBasis } = callDefinition.parse(definition);
  return { ...named, caseNumber: caseNumber ?? "", legalBasis };
}
