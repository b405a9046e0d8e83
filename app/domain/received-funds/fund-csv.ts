import { kronor, type Ore } from "~ledger/amount";
import { csvRows } from "../shared/csv";
import { fundFinancing, type Financier, type FinancingShares } from "./financing";
import type { FundRow } from "./received-fund";

type Cells = FundRow & FinancingShares & { readonly financier: Financier };

const amount = (value: Ore | null): string => (value === null ? "" : kronor(value));

/** An amount that is not stated is an empty cell: zero is another thing. */
const columns: Readonly<Record<string, (row: Cells) => string>> = {
  reference: (row) => row.reference,
  agreement: (row) => row.agreementNumber,
  agreed_on: (row) => row.agreedOn,
  purpose: (row) => row.purpose,
  financier: (row) => row.financier.name,
  financier_amount: (row) => amount(row.financier.amount),
  agreed: (row) => kronor(row.agreed),
  is_about: (row) => String(row.isAbout),
  is_list_incomplete: (row) => String(row.isListIncomplete),
  not_stated: (row) => kronor(row.notStated),
  own_staff: (row) => amount(row.ownStaff),
  total: (row) => kronor(row.total),
  external_percent: (row) => row.externalPercent ?? "",
  received: (row) => kronor(row.money.received),
  passed_on: (row) => kronor(row.money.passedOn),
  available: (row) => kronor(row.money.available),
  unused: (row) => kronor(row.money.unused),
  to_pay_back: (row) => kronor(row.money.toPayBack),
  paid_back: (row) => kronor(row.money.paidBack),
};

/** One row for each financier, with the fund's sums on each of its rows. */
export const fundsAsCsv = (funds: readonly FundRow[]): string =>
  csvRows([
    Object.keys(columns),
    ...funds.flatMap((fund) => {
      const shares = fundFinancing(fund);
      return fund.financiers.map((financier) =>
        Object.values(columns).map((cell) => cell({ ...fund, ...shares, financier })),
      );
    }),
  ]);
