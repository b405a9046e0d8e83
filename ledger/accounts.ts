/**
 * What accounts there may be. An account is a role and one value for each of the role's dimensions:
 * `committed` of project P1 and year 2028. Accounts open themselves at first use.
 */
import { group, inBook, verified, type AccountRoleDeclaration } from "./role-declaration";

export type { AccountRoleDeclaration, Book, Chart, Side } from "./role-declaration";

const commitment = inBook("commitment");
const financial = inBook("financial");
const statistical = inBook("statistical");

export const accountRoles = {
  // Whose money is promised to whom.
  frame: commitment("debit", ["item"], "Anslagsram", "Appropriation frame", { hot: true }),
  available: commitment("credit", ["item"], "Disponibelt", "Available", { hot: true }),
  comingAppropriation: commitment(
    "debit",
    ["item", "year"],
    "Kommande års anslag",
    "Coming year's appropriation",
    { hot: true },
  ),
  authorityFrame: commitment("debit", ["item", "year"], "Bemyndiganderam", "Commitment authority"),
  authorityAvailable: commitment(
    "credit",
    ["item", "year"],
    "Disponibelt bemyndigande",
    "Commitment authority left",
    { hot: true },
  ),
  authorityUsed: commitment(
    "credit",
    ["item", "year"],
    "Använt bemyndigande",
    "Commitment authority used",
    { hot: true },
  ),
  reserved: commitment(
    "credit",
    ["call", "year"],
    "Reserverat för utlysning",
    "Reserved for the call",
    { hot: true },
  ),
  committed: commitment("credit", ["project", "year"], "Intecknat", "Committed"),
  toBePaid: commitment("credit", ["project"], "Att betala", "To be paid"),
  paid: commitment("credit", ["project"], "Utbetalt", "Paid"),

  // What has happened.
  grantCost: financial(
    "debit",
    ["project"],
    "Lämnade bidrag, periodisering",
    "Grants given, accrual",
    { chart: group("77–79", "S7991") },
  ),
  // What of the cost has been paid, and so charged to the appropriation: the second takes it out of the accrual.
  grantsGiven: financial("debit", ["project"], "Lämnade bidrag, betalda", "Grants given, paid", {
    unbounded: true,
    chart: group("77–79", "S7711–S7995"),
  }),
  grantsGivenAccrual: financial(
    "credit",
    ["project"],
    "Lämnade bidrag, periodisering löst vid betalning",
    "Grants given, accrual settled by payment",
    { unbounded: true, chart: group("77–79", "S7991") },
  ),
  // Earned by the turn of the year and not yet claimed.
  accruedCost: financial(
    "debit",
    ["project", "year"],
    "Upplupen bidragskostnad",
    "Accrued grant cost",
    { chart: group("77–79", "S7991") },
  ),
  accruedGrants: financial("credit", ["project", "year"], "Upplupna bidrag", "Accrued grants", {
    chart: group("27"),
  }),
  advance: financial("debit", ["project"], "Förskott till mottagare", "Advance to the recipient", {
    chart: group("16"),
  }),
  receivable: financial("debit", ["project"], "Återkravsfordran", "Receivable from recovery", {
    chart: group("15"),
  }),
  payable: financial("credit", ["project"], "Skuld till mottagare", "Payable to the recipient", {
    chart: group("25"),
  }),
  // Between boards with a part in the same grant: mirrored in the books of the two.
  dueFromBoard: financial("debit", ["board"], "Fordran på länsstyrelse", "Due from county board", {
    hot: true,
    chart: group("16"),
  }),
  dueToBoard: financial("credit", ["board"], "Skuld till länsstyrelse", "Due to county board", {
    hot: true,
    chart: group("25"),
  }),
  bankInTransit: financial("credit", [], "Betalningar på väg", "Payments in transit", {
    hot: true,
    chart: group("19"),
  }),
  bank: financial("debit", ["bankAccount"], "Bank", "Bank", {
    unbounded: true,
    hot: true,
    chart: group("19"),
  }),
  stateSettlement: financial(
    "debit",
    ["item"],
    "Avräkning med statsverket",
    "Settlement with the State",
    {
      unbounded: true,
      hot: true,
      chart: group("17"),
    },
  ),
  appropriationCharged: financial(
    "credit",
    ["item"],
    "Medel från statens budget för bidrag",
    "Funds from the State budget for grants",
    { unbounded: true, hot: true, chart: verified("7311", "S7311") },
  ),
  // Received from a financier to be passed on: a debt until it is, and never the State's appropriation.
  fundUnused: financial("credit", ["item"], "Oförbrukade bidrag", "Unused funds", {
    chart: group("27"),
  }),
  fundIncome: financial("credit", ["item"], "Medel från finansiärer", "Funds from financiers", {
    unbounded: true,
    chart: group("73"),
  }),
  fundToPayBack: financial("credit", ["item"], "Tillbaka till finansiär", "To a financier", {
    chart: group("25"),
  }),
  incomeTitle: financial(
    "debit",
    [],
    "Tillfört inkomsttitel",
    "Passed on to the State's income title",
    {
      unbounded: true,
      chart: group("70", "S7011–S7089"),
    },
  ),
  interestIncome: financial(
    "credit",
    [],
    "Ränteintäkter, transfereringar",
    "Interest income, transfers",
    {
      unbounded: true,
      chart: verified("7511–7539", "S7511–S7539"),
    },
  ),
  writeOff: financial(
    "debit",
    [],
    "Eftergivna och avskrivna fordringar",
    "Remitted and written-off receivables",
    {
      unbounded: true,
      chart: group("77–79", "S7711–S7995"),
    },
  ),

  // Other people's money, never in the board's bank. `form` is cash or inKind.
  cofinancingPromised: statistical(
    "debit",
    ["project", "financier", "form"],
    "Utlovad medfinansiering",
    "Co-financing promised",
  ),
  cofinancingConfirmed: statistical(
    "debit",
    ["project", "financier", "form"],
    "Bekräftad medfinansiering",
    "Co-financing confirmed",
  ),
  cofinancingVerified: statistical(
    "debit",
    ["project", "financier", "form"],
    "Verifierad medfinansiering",
    "Co-financing verified",
  ),
  cofinancingCounter: statistical(
    "credit",
    ["project"],
    "Motkonto medfinansiering",
    "Co-financing, counter account",
    {
      unbounded: true,
    },
  ),
} satisfies Record<string, AccountRoleDeclaration>;

export type AccountRole = keyof typeof accountRoles;
/** The dimensions of a role's accounts. */
export type DimsOf<R extends AccountRole> = (typeof accountRoles)[R]["dims"][number];
/** A dimension's value: an id, a code or a year. Letters, digits and `. _ : + -`, at most 80. */
export type DimValue = string | number;

/** The declaration of a role; null when there is no such role. */
export const accountRole = (role: string): AccountRoleDeclaration | null =>
  Object.hasOwn(accountRoles, role) ? accountRoles[role as AccountRole] : null;
