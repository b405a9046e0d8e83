/** The day in the address, as typed and as read. Without one, or when it cannot be read: today. */
import type { Filter } from "~/http/filter.server";
import type { PlainDate } from "~/domain/shared/dates";

export type AsOf = {
  readonly asOf: PlainDate | undefined;
  readonly typed: string;
};

export const asOfIn = (filter: Filter): AsOf => ({
  asOf: filter.day("as-of"),
  typed: filter.text("as-of"),
});
