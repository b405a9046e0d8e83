import { refuse, type Refusal } from "~/domain/shared/result";

/** Thrown by whoever reads a document and cannot go on; the reader's door returns it as a value. */
export class XmlStop extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export const stopAt = (code: string, at: string, params: Record<string, string> = {}): XmlStop =>
  new XmlStop(refuse(code, { at, ...params }));
