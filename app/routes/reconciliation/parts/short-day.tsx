import { Day } from "~/ui/date";

/** A day in a table, never cut in two. */
export const ShortDay = ({ on }: { readonly on: string }) => (
  <span className="lm-nowrap">
    <Day on={on} short />
  </span>
);
