import type sv from "../sv/ui";

export default {
  form: {
    optional: "(optional)",
    errorTitle: "Correct this to continue",
    moreErrors: (p) =>
      p.count === 1
        ? "And 1 more error, at its field."
        : `And ${p.count} more errors, each at its field.`,
    refusedTitle: "It could not be done",
    errorPrefix: "Error: ",
    understood: (p) => `We read "${p.typed}" as ${p.amount}.`,
    amountHint: "Write the amount in kronor, for example 12,600.50",
    dateHint: "For example 22 June 2028 or 2028-06-22",
    charactersLeft: (p) =>
      p.left >= 0 ? `${p.left} characters left` : `${-p.left} characters too many`,
    charactersAllowed: (p) => `At most ${p.max} characters`,
    fileTooLarge: (p: { name: string; megabytes: number }) =>
      `"${p.name}" is larger than ${p.megabytes} MB and has not been chosen. Make it smaller or choose another.`,
    filesTooLarge: (p: { megabytes: number }) =>
      `The files are larger than ${p.megabytes} MB together and have not been chosen. Choose fewer at a time.`,
    choose: "Choose",
    saved: (p) => `Saved ${p.time}`,
  },
  late: {
    title: "The form is no longer there",
    why: "Somebody else was first, or you have already done it. Nothing has changed now. This is how it stands.",
  },
  table: {
    total: "Total",
    page: (p) => `Page ${p.page} of ${p.pages}`,
    pages: "Pages",
    previous: "Previous page",
    next: "Next page",
    sortedUp: "ascending",
    sortedDown: "descending",
    filter: "Filter",
    show: "Show",
    clear: "Clear",
    sortUnknown: (p: { text: string }) =>
      `The list cannot be sorted by "${p.text}". It is shown in its usual order.`,
    unread: "Shown without what cannot be read.",
    asTable: "Show as a table",
  },
  task: {
    done: "Done",
    part: "Started",
    todo: "Not started",
    wait: "Waiting for someone else",
    due: "Today",
    late: "Late",
    off: "Cannot start yet",
  },
  step: { done: "done", now: "now", coming: "to come", todo: "not done" },
  check: { ok: "Met:", warn: "Note:", stop: "Stop:" },
  parts: "Parts of the case",
  facts: "Facts",
  noData: "No data",
  ledgerBalance: "show the entries",
  chart: {
    result: "Outcome",
    reached: "Outcome, target reached",
    target: "Target (black line)",
    noTarget: "no target",
    granted: "Granted in full",
    partly: "Granted in part",
    outside: "Does not fit",
    frame: "Frame",
    million: "SEK m",
    mapCredit: "Map: svg-maps, CC BY 4.0",
  },
  confirm: {
    what: "What happens",
    who: "Who sees it",
    undo: "Can it be undone",
    money: "What happens to the money",
  },
  receipt: {
    caseNumber: "Case number",
    received: "Received",
    checksum: "Checksum",
    next: "Next date",
    content: "What we received",
  },
  currency: { word: "SEK" },
} satisfies typeof sv;
