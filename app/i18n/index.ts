export { defaultLocale, isLocale, texts, type Locale, type Texts } from "./texts";
export { localeCookie, localeOf } from "./locale";
export { LocaleProvider, useLocale, useText } from "./use-text";
