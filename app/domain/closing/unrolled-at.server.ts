import type { Trx } from "~db/transaction";
import { findUnrolled } from "../year-rolls/index.server";
import type { PeriodId } from "./period";

const LAST_MONTH = "-12";

/** The items that have to be rolled before a month is closed: none but at the end of a year. */
export const unrolledAt = (trx: Trx, boardId: string, periodId: PeriodId) =>
  periodId.endsWith(LAST_MONTH)
    ? findUnrolled(trx, boardId, Number(periodId.slice(0, -LAST_MONTH.length)))
    : Promise.resolve([]);
