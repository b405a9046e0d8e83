import type { LetterKind } from "~/domain/letters/index";
import { findLetters } from "~/domain/letters/index.server";
import type { Actor } from "~/domain/shared/actor";

/** The id of the letter that was sent last of a kind in a case. */
export async function letterId(actor: Actor, caseId: string, kind: LetterKind): Promise<string> {
  const letter = (await findLetters(actor, caseId)).find((row) => row.kind === kind);
  if (!letter) throw new Error(`no letter of ${kind} that ${actor.kind} may read`);
  return letter.id;
}
