/** What a respite or a plan of instalments costs when every part is paid on its day. */
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import type { Due } from "./debt-rules";
import { interestOn, type InterestRates } from "./interest-rules";

export type PlannedDue = Due & { readonly interest: Ore };

/**
 * With each part, the interest until its day on everything that is left then (6 § förordningen (1993:1138)), by the rates that
 * are known today.
 */
export function respitePlan(dues: readonly Due[], rates: InterestRates): Result<PlannedDue[]> {
  const planned: PlannedDue[] = [];
  let from: PlainDate | null = null;
  for (const [at, due] of dues.entries()) {
    const pieces = dues.slice(at).flatMap(({ amount, respiteFrom }) =>
      respiteFrom
        ? [
            {
              kind: "respite" as const,
              principal: amount,
              from: from && from > respiteFrom ? from : respiteFrom,
              until: due.dueOn,
            },
          ]
        : [],
    );
    const counted = interestOn(pieces, rates);
    if (!counted.ok) return counted;
    planned.push({ ...due, interest: counted.value.interest });
    from = due.dueOn;
  }
  return ok(planned);
}
