import type { Ore } from "~ledger/amount";

/** In money, or given instead of money. */
export type PartForm = "cash" | "in_kind";

export type PartState = "intended" | "refused" | "returned" | "certified" | "accepted";

type Standing = {
  readonly state: PartState;
  readonly isOwn: boolean;
  /** What an accepted certificate says; null while there is none, also for one who answered a link. */
  readonly certified: Ore | null;
};

/** Somebody has to say what the co-financier gives. */
export const isMissing = ({ state }: Pick<Standing, "state">): boolean =>
  state === "intended" || state === "returned";

/** A certificate may come in: until one is accepted, and not while one is read. The applicant's own needs none. */
export const mayBeStated = ({ state, isOwn, certified }: Standing): boolean =>
  !isOwn && certified === null && state !== "certified";
