import type sv from "../sv/payee-signals";

export default {
  title: "Signals at accounts",
  lead: "Accounts that several organisations share, or that have a tie to somebody employed here. Nothing is paid to them before another person has judged each signal.",
  none: "No signals",
  noneWhy: "No account that the board may pay to has a signal.",
  column: { organisation: "Recipient", signal: "Signal", standing: "Judgement" },
  signal: {
    shared_account: "The same account at another organisation",
    staff_account: "The account is an employee's own",
    staff_signatory: "An employee is a signatory",
  },
  aboutSignal: {
    shared_account: (p) => `The account is also given by ${p.name}.`,
    staff_account: (p) => `In the list of employees' accounts: ${p.name}.`,
    staff_signatory: (p) =>
      `${p.name} has a role at the board, and the same person or the same name is among the signatories.`,
  },
  standing: { open: "Not judged", cleared: "May be paid", upheld: "May not be paid" },
  staffAccounts: "Employees' accounts",
  account: {
    title: "Signals at the account",
    lead: "Nothing is paid to the account before every signal has been judged, nor when the judgement is that it may not be paid.",
    none: "The account has no signals.",
    judgeWhy:
      "Whoever gave or verified the account, whoever put it in the list, and the person the signal is about cannot judge it.",
    open: "Read the signals",
  },
  list: {
    lead: "Recipients' accounts are held against the list. Of the number only a checksum is kept: it cannot be read again.",
    column: { employee: "Employee", kind: "Kind of account", recorded: "Recorded", end: "Remove" },
    none: "The list is empty",
    noneWhy:
      "No recipient's account can be held against an employee's before there is something here.",
    count: (p) => (p.count === 1 ? "One account" : `${p.count} accounts`),
    add: "Record an account",
    employee: "Employee",
    employeeHint: "Name or employee number, so that you find the row again.",
    button: "Record the account",
    end: "Remove",
    ending: {
      title: "Remove an account from the list",
      question: "Remove the account from the list?",
      what: "Recipients' accounts are no longer held against it.",
      who: "Nobody gets a mail. The audit trail says who removed it.",
      undo: "The account can be recorded again, with its number.",
      money:
        "A payment that waits for the signal to be judged can go on when nothing else blocks it.",
      button: "Remove the account",
      cancel: "Back to the list",
    },
  },
} satisfies typeof sv;
