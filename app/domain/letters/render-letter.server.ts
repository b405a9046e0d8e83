import { letterPdf, type LetterPdf } from "../../gateways/decision-letter-pdf";
import type { Actor } from "../shared/actor";
import { dayOf } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { findLetter } from "./find-letter.server";
import { letterKinds } from "./letter";
import { inDays } from "./swedish-words";

/** A letter as a tagged PDF; the same letter gives the same bytes. */
export async function renderLetter(
  actor: Actor,
  letterId: string,
): Promise<Result<LetterPdf & { readonly fileName: string }>> {
  const found = await findLetter(actor, letterId);
  if (!found.ok) return found;
  const { kind, title, blocks, sentAt, caseNumber, boardName, organisationName, orgnr } =
    found.value;
  const pdf = await letterPdf({
    language: "sv",
    title,
    sender: boardName,
    caseNumber,
    date: inDays(dayOf(sentAt)),
    recipient: [organisationName, orgnr],
    blocks,
    createdAt: sentAt,
  });
  const number = caseNumber.replace(/[^\w-]+/g, "-");
  return ok({ ...pdf, fileName: `${letterKinds[kind].file}-${number}.pdf` });
}
