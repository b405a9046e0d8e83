/** MF and twelve signs: what the financier writes on the payment, and we on what goes back. */
const shape = /MF[0-9A-Z]{12}/;

/** The fund that somebody's words on a payment name, with or without spaces; null when there is none. */
export function fundReferenceIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = shape.exec(text.toUpperCase().replace(/[\s-]/g, ""));
    if (found) return found[0];
  }
  return null;
}
