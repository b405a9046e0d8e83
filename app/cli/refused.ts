/** What a command that reads a file says when it is refused: the sentence, then the code and the place to look it up by. */
import type { Refusal } from "~/domain/shared/result";
import { refusalText } from "~/i18n/refusals.server";

export function refusedText({ code, params }: Pick<Refusal, "code" | "params">): string {
  const place = params?.at ? `, ${params.at}` : "";
  return `${refusalText("en", code, params)} (${code}${place})`;
}
