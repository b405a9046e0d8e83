import type { Waiting } from "../shared/waiting";

export type WaitingCondition = Omit<Waiting, "href"> & { readonly id: string };

export const asWaiting = ({ id, ...row }: WaitingCondition): Waiting => ({
  ...row,
  href: `/conditions/${id}`,
});
