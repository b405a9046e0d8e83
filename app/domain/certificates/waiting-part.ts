import type { Waiting } from "../shared/waiting";

export type WaitingPart = Omit<Waiting, "href"> & { readonly id: string };

export const asWaiting = ({ id, ...row }: WaitingPart): Waiting => ({
  ...row,
  href: `/cofinancing/${id}`,
});
