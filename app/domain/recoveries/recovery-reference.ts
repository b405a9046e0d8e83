/** AK and twelve signs: what the recipient writes on the payment. Our own payments begin otherwise. */
const shape = /AK[0-9A-Z]{12}/;

/** The recovery that somebody's words on a payment name, with or without spaces; null when there is none. */
export function recoveryReferenceIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = shape.exec(text.toUpperCase().replace(/[\s-]/g, ""));
    if (found) return found[0];
  }
  return null;
}
