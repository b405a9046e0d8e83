import type sv from "../sv/closing";

export default {
  title: "Periods",
  lead: "The months of the ledger. When a month is reconciled it is closed, and nothing more can be posted in it.",
  next: (p: { month: string }) => `The next month to close is ${p.month}.`,
  allClosed: "Every month that is over is closed.",
  empty: "Nothing is posted yet.",
  emptyWhy: "A month appears here when something has been posted in it.",
  column: { month: "Month", state: "State", entries: "Entries", last: "Last step" },
  state: {
    open: "Open",
    held: "Being closed",
    closed: "Closed",
    reopening: "Closed, reopening asked for",
  },
  step: {
    held: "Closing begun",
    opened: "Closing called off",
    closed: "Closed",
    reopenAsked: "Reopening asked for",
    reopenDeclined: "Reopening declined",
    reopened: "Opened again",
  },
  by: (p: { who: string; when: string }) => `${p.who}, ${p.when}`,
  month: {
    facts: { entries: "Entries", until: "Until", asOf: "Balances" },
    allBalances: (p: { day: string }) => `See balances as of ${p.day}`,
    before: "Before the month is closed",
    notOver: (p: { day: string }) => `The month lasts until ${p.day}.`,
    over: "The month is over.",
    earlierOpen: (p: { month: string }) => `${p.month} has entries and is to be closed first.`,
    earlierClosed: "The months before are closed.",
    notRolled: (p: { code: string; year: number }) =>
      `The turn of the year for ${p.code}, ${p.year}, is done first.`,
    balanced: "Every book balances at the end of the month.",
    notBalanced:
      "A book does not balance. Run a verification, and contact those who run the system.",
    explained: "Every line from the bank is explained.",
    unexplained: (p: { count: number }) =>
      p.count === 1
        ? "1 line from the bank is not explained."
        : `${p.count} lines from the bank are not explained.`,
    toReconciliation: "To the reconciliation",
    inTransit: "Payments on their way to the bank",
    dueFromBoards: "Due from other county boards",
    dueToBoards: "Due to other county boards",
    toBePaid: "Approved and not sent",
    stands: "Left at the end of the month",
    standsWhy: "These amounts go on into the next month.",
    history: "The month's history",
    none: "Nothing has been done with the month yet.",
    laterClosed: (p: { month: string }) =>
      `Months are opened in reverse order. ${p.month} is closed, and is opened first.`,
  },
  hold: {
    title: "Begin closing",
    what: "Then only corrections and closing entries can be posted in the month. It can be called off.",
    button: "Begin closing",
  },
  resume: {
    title: "Call off the closing",
    what: "The month is open for all entries again.",
    button: "Call off the closing",
  },
  close: {
    title: "Close the month",
    what: "Nothing more can be posted in the month, and the balances at its end are kept. Two persons can open it again.",
    note: "Note",
    noteHint: "For example what has been looked into, or why something is left.",
    button: (p: { month: string }) => `Close ${p.month}`,
  },
  reopen: {
    title: "Open the month again",
    what: "You ask, and somebody else agrees. Both names and the reason are kept. The month is closed until then.",
    reason: "Why should the month be opened?",
    ask: "Ask that the month be opened",
    two: "Two persons open the month",
    asked: "Asked for",
    answered: "Somebody else agrees",
    own: "You asked for it. Somebody else has to agree.",
    you: "You can agree.",
    wait: "Waits for an accountant, attestant or controller.",
    consequence:
      "When you agree, entries can be posted in the month again, until it is closed anew.",
    agree: (p: { month: string }) => `Open ${p.month}`,
    decline: "Decline",
    takeBack: "Take back the request",
  },
} satisfies typeof sv;
