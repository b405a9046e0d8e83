/** The end of an item's year. */
import type sv from "../sv/year-rolls";

export default {
  appropriations: "Appropriations",
  crumb: "Turn of the year",
  title: (p: { year: number }) => `Turn of the year ${p.year}: granted, not paid`,
  lead: "Every amount that is granted and not paid when the year ends, and what happens to it.",
  state: {
    open: "The year is not over",
    over: "To be done",
    prepared: "Waiting to be signed",
    signed: "Done",
  },
  rules: {
    title: "How it is decided",
    saving:
      "What is not used may be saved only as far as the Government has allowed. The rest is withdrawn (section 7 of the Appropriations Ordinance).",
    moved:
      "What is granted is paid all the same. What does not fit in the saving is borne by the next year's appropriation, which bears what is paid in that year (section 12).",
    over: "What is left of a settled project goes back to the item.",
  },
  saving: {
    label: "May be saved",
    none: "SEK 0.00. No permission is recorded.",
    note: (p: { source: string; day: string; by: string }) =>
      `${p.source}, ${p.day}. Recorded by ${p.by}.`,
    record: "Record what may be saved",
  },
  savingForm: {
    title: (p: { code: string; year: number }) => `Record saving for ${p.code}, ${p.year}`,
    crumb: "Saving",
    lead: "How much of the item may be used in the next year, as the Government has decided (section 7 of the Appropriations Ordinance).",
    amount: "Amount that may be saved",
    source: "Decision",
    sourceHint: "For example: The letter of appropriation for 2028, condition 3",
    decidedOn: "Decided on",
    once: "The saving is recorded once for each item.",
    button: "Record the saving",
    already: "The saving is already recorded",
    signed: "The turn of the year is done. The saving cannot be changed any more.",
    back: "Back to the turn of the year",
  },
  rows: {
    title: "Project by project",
    caption: "Granted and not paid for each project, and what happens to it",
    project: "Project",
    hidden: "A project you cannot see",
    committed: "Not approved (SEK)",
    toBePaid: "Approved, not paid (SEK)",
    carried: "Carried over (SEK)",
    moved: "Next appropriation (SEK)",
    returned: "Returned (SEK)",
    from: (p: { from: number; to: number }) => `from ${p.from} to ${p.to}`,
    sum: "Sum",
    none: "Nothing is granted without being paid.",
  },
  ofItem: {
    title: "The item",
    envelopes: "Not granted, back from calls",
    saved: "Not promised, saved for the next year",
    withdrawn: "Withdrawn to the State",
    lapsed: "Unused room for later years, ends",
  },
  obstacles: {
    title: "Before the turn of the year",
    notOver: (p: { day: string }) => `The year lasts until ${p.day}. The list shows today.`,
    earlier: (p: { year: number }) => `The turn of the year ${p.year} is done first.`,
    noNextItem: (p: { year: number }) => `The item of ${p.year} has to be recorded first.`,
    uncovered: (p: { amount: string }) =>
      `${p.amount} is granted for the year beyond its appropriation. Move it to a year with an appropriation first.`,
    nextShort: (p: { needed: string; left: string }) =>
      `${p.needed} is to be borne by the next year's appropriation, which has ${p.left} available. Record a permitted saving, or move a part of a project's money to a later year.`,
    none: "The year is over, and the next year's appropriation is enough.",
  },
  outdated: {
    title: "The books have changed since the turn of the year was prepared",
    what: "The list shows the books as they are now. Prepare it anew, and somebody else can sign.",
  },
  two: {
    title: "Two persons are needed",
    prepared: "Prepared",
    signed: "Signed and booked",
    by: (p: { name: string; at: string }) => `${p.name}, ${p.at}`,
    none: "A controller prepares it.",
    blocked:
      "A controller prepares it when nothing is in the way: see “Before the turn of the year”.",
    own: "You prepared it. Somebody else is to sign.",
    other: "Another controller, an accountant or an attestant signs.",
    prepare: "Prepare the turn of the year",
    again: "Prepare anew",
    open: "Go to the signature",
  },
  sign: {
    crumb: "Signature",
    question: (p: { code: string; year: number }) => `Turn the year for ${p.code}, ${p.year}?`,
    what: (p: { count: number; year: number }) =>
      p.count === 1
        ? `The money of 1 project is put on ${p.year}. The item's year is closed.`
        : `The money of ${p.count} projects is put on ${p.year}. The item's year is closed.`,
    who: "Everyone who reads the ledger. Whoever prepared it cannot sign it.",
    undo: "No. What is wrong is corrected by a new entry.",
    money: (p: { carried: string; moved: string; withdrawn: string }) =>
      `${p.carried} is carried over, ${p.moved} is borne by the next appropriation and ${p.withdrawn} is withdrawn. All of it is booked at once, or nothing.`,
    button: "Sign and book",
    cancel: "Back to the turn of the year",
  },
} satisfies typeof sv;
