/** `lansmedel bank inspect [--json] FILE`: reads a bank's file without importing it. */
import {
  figuresFrom,
  streamBankFile,
  type BankFileHead,
  type BankFileWarning,
  type PaymentStatus,
  type StatementHead,
} from "~/gateways/bank-statement";
import { writeDecimal, type ExactDecimal } from "~/gateways/exact-decimal";
import { ok, type Refusal, type Result } from "~/domain/shared/result";
import { refusedText } from "../refused";
import { UsageError } from "../usage-error";
import { sourceOf } from "./source";

export async function inspect(args: readonly string[]): Promise<number> {
  const json = args.includes("--json");
  const [path, ...rest] = args.filter((arg) => arg !== "--json");
  if (!path || rest.length > 0) throw new UsageError("bank inspect needs one FILE.");
  const source = await sourceOf(path);
  const file = await inspected(source.open());
  if (!file.ok) {
    console.log(json ? JSON.stringify(refused(file)) : refusedText(file));
    return 1;
  }
  console.log(json ? JSON.stringify(asJson(file.value), null, 2) : asText(file.value));
  return 0;
}

/** A file without its entries, of which only the figures are kept. */
type Inspected = BankFileHead & {
  readonly statements: readonly StatementHead[];
  readonly statuses: readonly PaymentStatus[];
};

export async function inspected(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Result<Inspected>> {
  const statements: StatementHead[] = [];
  const statuses: PaymentStatus[] = [];
  const read = await streamBankFile(bytes, (parts) => {
    for (const part of parts) {
      if (part.is === "statement") statements.push(part.statement);
      if (part.is === "status") statuses.push(part.status);
    }
    return Promise.resolve(null);
  });
  return read.ok ? ok({ ...read.value, statements, statuses }) : read;
}

const refused = (refusal: Refusal) => ({ refused: refusal.code, at: refusal.params?.at ?? "" });

export const asJson = (file: Inspected) => ({
  message: file.message,
  warnings: file.warnings.map(warningText),
  statements: file.statements.map(statementJson),
  ...(file.statuses.length > 0 && { statuses: file.statuses.map(statusJson) }),
});

function statementJson(statement: StatementHead) {
  const figures = figuresFrom(statement, statement.totals);
  return {
    id: statement.id,
    account: statement.account?.number ?? null,
    currency: statement.currency,
    entries: figures.entries,
    creditEntries: figures.creditEntries,
    debitEntries: figures.debitEntries,
    sumCredits: writeDecimal(figures.sumCredits),
    sumDebits: writeDecimal(figures.sumDebits),
    opening: written(figures.opening),
    closing: written(figures.closing),
    reconciles: figures.reconciles,
  };
}

const statusJson = ({ originalSum, ...status }: PaymentStatus) => ({
  ...status,
  originalSum: written(originalSum),
});

const written = (amount: ExactDecimal | null): string | null => amount && writeDecimal(amount);

const warningTexts: Record<string, (p: Readonly<Record<string, string>>) => string> = {
  balanceRepeated: (p) =>
    `${p.count} balances of type ${p.type}: the earliest opens, the latest closes`,
  balanceWithoutDirection: (p) =>
    `${["balance", p.type].filter(Boolean).join(" ")} without CdtDbtInd, read as a credit`,
  balanceWithoutType: () => "a balance does not say which kind it is and is not used",
  depositDiffers: (p) => `the deposit differs from its payments by ${p.difference}`,
  doesNotReconcile: (p) => `closing differs from opening + entries by ${p.difference}`,
  entriesNotBooked: (p) =>
    `${p.count} entries are not booked: in the sums, not in the reconciliation`,
  interimReport: () => "a report during the day (camt.052), not a statement: it cannot be imported",
  notBySchema: (p) => `${p.element} in ${p.parent} ${schemaFault[p.fault ?? ""] ?? ""}`,
  openingFromPreviousClosing: () =>
    "no OPBD: the opening balance is the previous closing balance (PRCD)",
  paymentsDiffer: (p) =>
    `${p.count} entries differ from the sum of their payments: each is one line as it stands`,
  reversals: (p) => `${p.count} entries are marked as reversals`,
  severalCurrencies: (p) => `several currencies: ${p.currencies}`,
  summaryDiffers: (p) =>
    `the bank's summary says ${p.what} ${p.written}, the file holds ${p.counted}`,
};

const schemaFault: Readonly<Record<string, string>> = {
  unknown: "is not in the schema of the message",
  outOfOrder: "stands in another place than the schema of the message says",
  missing: "is left out, which the schema of the message demands",
  repeated: "stands there more than once: the first one counts",
};

export function warningText({ code, params }: BankFileWarning): string {
  const text = warningTexts[code]?.(params) ?? code;
  return params.statement ? `${params.statement}: ${text}` : text;
}

function asText(file: Inspected): string {
  const statements = file.statements
    .map(statementJson)
    .flatMap((one) => [
      `\n${one.id ?? "(no id)"}  account ${one.account ?? "–"}  ${one.currency ?? ""}`,
      `  opening  ${one.opening ?? "–"}`,
      `  in       ${one.sumCredits}  (${one.creditEntries})`,
      `  out      ${one.sumDebits}  (${one.debitEntries})`,
      `  closing  ${one.closing ?? "–"}`,
      `  reconciles: ${one.reconciles === null ? "cannot be told (no pair of balances)" : one.reconciles ? "yes" : "NO"}`,
    ]);
  const statuses = file.statuses.map(
    (one) =>
      `\n${one.level} ${one.originalEndToEndId ?? one.originalPaymentInformationId ?? one.originalMessageId ?? ""}: ` +
      [
        one.status ?? "–",
        ...one.reasons.map(({ code, text }) => [code, text].filter(Boolean).join(" ")),
      ].join(", "),
  );
  const warnings = file.warnings.map((warning) => `  ! ${warningText(warning)}`);
  return [file.message || "(message type not said)", ...statements, ...statuses, ...warnings].join(
    "\n",
  );
}
