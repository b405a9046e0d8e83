/** How the command line says no: in English as all it says, the sentence and then the code, with the place in a file, to look it up by. */
import type { Refusal } from "~/domain/shared/result";
import { refusalText } from "~/i18n/refusals.server";

export function refusedText({ code, params }: Pick<Refusal, "code" | "params">): string {
  const place = params?.at ? `, ${params.at}` : "";
  return `${refusalText("en", code, params)} (${code}${place})`;
}
