/** The menu of each role, at most six items; a person with several roles sees the union, in this order. */
import type { StaffRole } from "~/domain/shared/actor";
import type { MenuItem } from "~/ui/layout/shell";

export const publicMenu: readonly MenuItem[] = [
  { key: "start", href: "/" },
  { key: "projects", href: "/projects" },
  { key: "overview", href: "/overview" },
  { key: "howItWorks", href: "/how-it-works" },
];

export const applicantMenu: readonly MenuItem[] = [
  { key: "home", href: "/home" },
  { key: "applications", href: "/applications" },
  { key: "ownProjects", href: "/own-projects" },
  { key: "organisation", href: "/organisation" },
];

const tasks: MenuItem = { key: "tasks", href: "/tasks" };
const cases: MenuItem = { key: "cases", href: "/cases" };
const calls: MenuItem = { key: "calls", href: "/calls" };
const decisions: MenuItem = { key: "decisions", href: "/decisions" };
const claims: MenuItem = { key: "claims", href: "/claims", also: ["/recoveries"] };
const paymentRuns: MenuItem = { key: "paymentRuns", href: "/payment-runs" };
const reconciliation: MenuItem = { key: "reconciliation", href: "/reconciliation" };
const recoveries: MenuItem = { key: "recoveries", href: "/recoveries" };
const ledger: MenuItem = { key: "ledger", href: "/ledger", also: ["/year-end", "/appropriations"] };
const periods: MenuItem = { key: "periods", href: "/periods" };
const appropriations: MenuItem = { key: "appropriations", href: "/appropriations" };
/** For those who have no item of the ledger's own: its statements stand beside the appropriations. */
const books: MenuItem = { ...appropriations, also: ["/ledger", "/year-end"] };
const payeeSignals: MenuItem = {
  key: "payeeSignals",
  href: "/payee-signals",
  also: ["/risk-sample"],
};

const staffMenus: Record<StaffRole, readonly MenuItem[]> = {
  registrar: [tasks, cases],
  case_officer: [tasks, cases, calls, decisions, claims, books],
  assessor: [tasks, { key: "assessments", href: "/assessments" }],
  county_expert: [cases],
  decision_maker: [tasks, cases, calls, decisions, books, recoveries],
  controller: [tasks, appropriations, calls, ledger, periods, payeeSignals],
  accountant: [tasks, claims, paymentRuns, reconciliation, ledger, periods],
  attestant: [tasks, claims, paymentRuns, reconciliation, ledger, periods],
  auditor: [
    { key: "audit", href: "/audit" },
    cases,
    ledger,
    reconciliation,
    { key: "auditLog", href: "/audit/log" },
    { key: "exports", href: "/exports" },
  ],
  administrator: [tasks, { key: "users", href: "/admin" }, calls],
};

/** The union of the roles' menus, each address once. */
export function staffMenu(roles: readonly StaffRole[]): MenuItem[] {
  const items = roles.flatMap((role) => staffMenus[role]);
  return items.filter((item, index) => items.findIndex(({ href }) => href === item.href) === index);
}

/** Where a role lands after signing in. */
export function landingPage(roles: readonly StaffRole[]): string {
  return staffMenu(roles)[0]?.href ?? "/";
}
