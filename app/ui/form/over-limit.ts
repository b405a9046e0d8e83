const MEGABYTE = 1024 * 1024;

type Chosen = { readonly name: string; readonly size: number };

/** The first file that is too large by itself; no name when it is all of them together. Null when they fit. */
export function overLimit(
  files: Iterable<Chosen>,
  mostMegabytes: number,
): { readonly name: string | null } | null {
  const most = mostMegabytes * MEGABYTE;
  const all = [...files];
  const large = all.find(({ size }) => size > most);
  if (large) return { name: large.name };
  return all.reduce((sum, { size }) => sum + size, 0) > most ? { name: null } : null;
}
