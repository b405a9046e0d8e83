/** Texts in two languages. Swedish is the source; an English text that is missing does not compile. */
const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "sv";

export type Texts<T> = Readonly<Record<Locale, T>>;

export const texts = <T>(both: { readonly sv: T; readonly en: NoInfer<T> }): Texts<T> => both;

export const isLocale = (value: unknown): value is Locale => value === "sv" || value === "en";
