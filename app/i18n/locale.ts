/** The reader's language, from the cookie "lang". Swedish until the reader says otherwise. */
import { defaultLocale, isLocale, type Locale } from "./texts";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

export function localeOf(request: Request): Locale {
  const cookies = request.headers.get("Cookie") ?? "";
  const chosen = /(?:^|;\s*)lang=([^;]*)/.exec(cookies)?.[1];
  return isLocale(chosen) ? chosen : defaultLocale;
}

export const localeCookie = (locale: Locale): string =>
  `lang=${locale}; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax; HttpOnly`;
