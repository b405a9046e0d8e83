/** The sentence of a refusal, translated on the server: the browser never carries them all. */
import type { RefusalParams } from "~/domain/shared/result";
import { shortened } from "~/domain/shared/shortened";
import en from "./en/refusals";
import type { Locale } from "./texts";
import type { RefusalTexts } from "./refusal-texts";
import sv from "./sv/refusals";

const texts: Record<Locale, RefusalTexts> = { sv, en };

/** `text` is what somebody typed. */
const quoted = (params: RefusalParams): RefusalParams =>
  params["text"] === undefined ? params : { ...params, text: shortened(params["text"]) };

export function refusalText(locale: Locale, code: string, params: RefusalParams = {}): string {
  const text = texts[locale][code] ?? texts.sv[code];
  if (text === undefined) throw new Error(`no sentence for the refusal ${code}`);
  return typeof text === "function" ? text(quoted(params)) : text;
}
