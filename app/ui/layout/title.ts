/** The text of the browser's tab. */
import { defaultLocale, isLocale, type Locale, type Texts } from "~/i18n";

type Match = { readonly id: string; readonly data?: unknown };

/** In `meta`: the language the root loader chose. */
function localeIn(matches: readonly (Match | undefined)[]): Locale {
  const root = matches.find((match) => match?.id === "root")?.data;
  const locale: unknown =
    root && typeof root === "object" ? Reflect.get(root, "locale") : undefined;
  return isLocale(locale) ? locale : defaultLocale;
}

/** `export const meta: MetaFunction = ({ matches }) => pageTitle(matches, callsText, (t) => t.title)`. */
export const pageTitle = <T>(
  matches: readonly (Match | undefined)[],
  subject: Texts<T>,
  pick: (text: T, locale: Locale) => string | undefined,
): { title: string }[] => {
  const locale = localeIn(matches);
  const title = pick(subject[locale], locale);
  return [{ title: title ? `${title} – Länsmedel` : "Länsmedel" }];
};
