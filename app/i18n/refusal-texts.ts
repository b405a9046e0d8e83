import type { RefusalParams } from "~/domain/shared/result";

/** A sentence per refusal code: names the field and how to mend it. */
export type RefusalTexts = Record<string, string | ((params: RefusalParams) => string)>;

/** The same codes in another language; a missing one does not compile. */
export type Translated<T extends RefusalTexts> = Record<
  keyof T,
  string | ((params: RefusalParams) => string)
>;
