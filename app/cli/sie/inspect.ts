/** `lansmedel sie inspect [--json] FILE`: what a SIE file holds. */
import { readFile } from "node:fs/promises";
import { sumOf, writeDecimal } from "~/gateways/exact-decimal";
import { readSie, sumOfVoucher, type SieFile, type SieWarning } from "~/gateways/sie/read-sie";
import { refusedText } from "../refused";
import { UsageError } from "../usage-error";

export async function inspect(args: readonly string[]): Promise<number> {
  const json = args.includes("--json");
  const [path, ...rest] = args.filter((arg) => arg !== "--json");
  if (!path || rest.length > 0) throw new UsageError("sie inspect needs one FILE.");
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`${path} cannot be read: ${error.message}`);
  });
  const file = readSie(bytes);
  if (!file.ok) {
    const refused = { refused: file.code, at: file.params?.at ?? "" };
    console.log(json ? JSON.stringify(refused) : refusedText(file));
    return 1;
  }
  console.log(json ? JSON.stringify(asJson(file.value), null, 2) : asText(file.value));
  return 0;
}

export const asJson = (file: SieFile) => ({
  type: file.type,
  program: file.program,
  company: file.company,
  organisationNumber: file.organisationNumber,
  accounts: file.accounts,
  dimensions: file.dimensions,
  vouchers: file.vouchers.length,
  transactions: file.vouchers.reduce((count, { transactions }) => count + transactions.length, 0),
  sumTransactions: writeDecimal(sumOf(file.vouchers.map(sumOfVoucher))),
  unbalancedVouchers: file.vouchers.flatMap((voucher) => {
    const sum = sumOfVoucher(voucher);
    const { series, number, date, line } = voucher;
    return sum.units === 0n ? [] : [{ series, number, date, line, difference: writeDecimal(sum) }];
  }),
  encoding: file.encoding,
  warnings: file.warnings.map(warningText),
});

const texts: Record<string, (p: Readonly<Record<string, string>>) => string> = {
  balances: (p) =>
    `${p.count} accounts where opening balance and transactions do not give the closing balance: ${p.accounts}`,
  cut: (p) => `${p.label} (line ${p.line}) ends inside a quoted text`,
  date: (p) => `voucher ${p.voucher} (line ${p.line}): "${p.date}" is not a day`,
  encoding: (p) => `written in ${p.encoding}, where the format asks for code page 437`,
  unbalanced: (p) => `voucher ${p.voucher} (line ${p.line}) does not balance: ${p.difference}`,
  unreadable: (p) => `${p.label} (line ${p.line}) cannot be read`,
};

const warningText = ({ code, params }: SieWarning): string => texts[code]?.(params) ?? code;

function asText(file: SieFile): string {
  const json = asJson(file);
  return [
    `SIE type ${json.type}, ${json.encoding}, written by ${json.program ?? "–"}`,
    `${json.company ?? "–"} ${json.organisationNumber ?? ""}`,
    `accounts ${json.accounts}, dimensions ${json.dimensions}, vouchers ${json.vouchers}, transactions ${json.transactions}`,
    `sum of transactions ${json.sumTransactions}`,
    ...json.warnings.map((warning) => `  ! ${warning}`),
  ].join("\n");
}
