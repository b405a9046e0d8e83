/** The accounts on the lines of some entries, as they come. */
export function* accountsOn<A>(
  entries: readonly { readonly lines: readonly { readonly account: A }[] }[],
): Iterable<A> {
  for (const { lines } of entries) for (const { account } of lines) yield account;
}
