import type { Filter } from "~/http/filter.server";
import { carriedDims, type Carried } from "~/domain/reports";

/** What the ledger can have been told. */
const sound = /^[A-Za-z0-9._:+-]{1,80}$/;

/** The counterparty and the activity in the address. */
export function carriedIn({ text, refuse }: Filter): Carried {
  const found = carriedDims.flatMap((dim) => {
    const typed = text(dim);
    if (typed === "") return [];
    if (sound.test(typed)) return [[dim, typed] as const];
    refuse(dim, "filter.notBooked", { text: typed });
    return [];
  });
  return Object.fromEntries(found);
}
