/** What a final report adds up to, and what must stand in it before it is signed (14 § förordningen (2016:1364)). */
import { ore, sum, type Ore } from "~ledger/amount";
import { saysSomething } from "../indicators/index";
import { fraction, fractionFrom, roundHalfUp, times } from "../shared/fraction";
import { joinRefusals, refuse, type Refusal, type RefusalParams } from "../shared/result";
import type { InKindRow, ReportDetails } from "./final-report";

/** Hours or pieces at the rate of the decided budget, rounded half up to the öre. `quantity` is a decimal, "440". */
export function inKindAmount(quantity: string, rate: Ore): Ore {
  const exact = fractionFrom(quantity);
  if (!exact) throw new RangeError(`${quantity} is not a decimal`);
  return ore(roundHalfUp(times(exact, fraction(rate))));
}

/** What was delivered in kind; rows that nothing is said of count as nothing. */
export const inKindCost = (rows: readonly Pick<InKindRow, "delivered" | "rate">[]): Ore =>
  sum(rows.map(({ delivered, rate }) => inKindAmount(delivered ?? "0", rate)));

/** Null when the report can be signed. A missing figure of an indicator does not stop it: it is shown as missing. */
export function reportFault(details: ReportDetails): Refusal | null {
  const { report, outcomes, inKind, financiers, openChange } = details;
  const lacking = (isLacking: boolean, code: string, params?: RefusalParams) =>
    isLacking ? [refuse(code, params)] : [];
  return joinRefusals([
    ...lacking(openChange !== null, "report.changeOpen", { no: String(openChange) }),
    ...lacking(!outcomes.some(saysSomething), "report.noOutcome"),
    ...lacking(!report || report.cashCost === null, "report.cashMissing"),
    ...inKind.flatMap(({ delivered, description }) =>
      lacking(delivered === null, "report.inKindMissing", { row: description }),
    ),
    ...financiers.flatMap(({ received, name }) =>
      lacking(received === null, "report.receivedMissing", { name }),
    ),
    ...lacking(!report?.lessons, "report.lessonsMissing"),
    ...lacking(!report?.auditor, "report.auditorMissing"),
  ]);
}
