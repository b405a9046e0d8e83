import { createContext, useContext } from "react";
import { defaultLocale, type Locale, type Texts } from "./texts";

const LocaleContext = createContext<Locale>(defaultLocale);

export const LocaleProvider = LocaleContext.Provider;

export const useLocale = (): Locale => useContext(LocaleContext);

/** The texts of one subject in the reader's language. */
export const useText = <T>(subject: Texts<T>): T => subject[useLocale()];
