/** Ledger: trial balance, registers and entries. */
import type sv from "../sv/ledger";

type Balance = {
  amount: string;
  item: string;
  call: string;
  project: string;
  year: string;
  board: string;
};
type Promised = Balance & { financier: string };

export default {
  title: "Ledger",
  lead: "Every amount is on an account. Choose an account to see each event behind its balance.",
  asOf: (p: { day: string }) => `Balance as of ${p.day}`,
  asOfToday: (p: { day: string }) => `Balance today, ${p.day}`,
  filter: {
    asOf: "Balance as of",
    from: "Booked from",
    role: "Account",
    allRoles: "All kinds of account",
    text: "Name or case number",
    more: "More choices",
    all: "All",
    typed: {
      project: "The project's case number",
      financier: "Co-financier",
      bankAccount: "Bank account",
      counterparty: "Counterparty, organisation number",
    },
  },
  dim: {
    item: "Appropriation item",
    call: "Call",
    project: "Project",
    year: "Year",
    financier: "Co-financier",
    form: "Form of co-financing",
    bankAccount: "Bank account",
    counterparty: "Counterparty",
    activity: "Activity",
    board: "County board",
  },
  carriedWhy: (p: { counterparty?: string; activity?: string }) =>
    `The amounts are the sum of the events with ${[
      ...(p.counterparty ? [`the counterparty ${p.counterparty}`] : []),
      ...(p.activity ? [`the activity ${p.activity}`] : []),
    ].join(" and ")}. The accounts may have other events too.`,
  fromWhy: (p) =>
    `The amounts are what was booked from ${p.day}, and not what stands on the accounts.`,
  book: {
    commitment: "Commitment book",
    financial: "Financial book",
    statistical: "Co-financing",
  },
  bookIntro: {
    commitment: "Whose money is promised to whom: from the frame to what is paid.",
    financial: "What has happened to the State's money: cost, debt, bank and settlement.",
    statistical: "Other people's money, which never passes through the board's bank.",
  },
  balanced: (p: { amount: string }) =>
    `The book balances: debits and credits are ${p.amount} each.`,
  bookCaption: (p: { book: string }) => `Balances, ${p.book}`,
  notBalanced:
    "The book does not balance. Run a verification and contact whoever is responsible for the system.",
  column: {
    account: "Account",
    book: "Book",
    debit: "Debit (kr)",
    credit: "Credit (kr)",
    balance: "Balance (kr)",
    moved: "Booked (kr)",
    lines: "Events",
    day: "Date",
    event: "Event",
    source: "Source",
  },
  roleNote: {
    debit: (p: { count: number }) =>
      `${p.count === 1 ? "1 account" : `${p.count} accounts`}, grows in debit`,
    credit: (p: { count: number }) =>
      `${p.count === 1 ? "1 account" : `${p.count} accounts`}, grows in credit`,
  },
  sum: "Sum",
  listTitle: "Accounts",
  listCount: (p: { count: number }) => (p.count === 1 ? "1 account" : `${p.count} accounts`),
  next: "Show more accounts",
  first: "From the beginning",
  empty: "No accounts match.",
  emptyWhy:
    "Accounts open when something is first posted. Try part of the project's name, or a later day.",
  none: "Nothing is posted yet.",
  noneWhy: "The ledger begins when a controller records an appropriation item.",
  hidden: "a case you may not see",
  form: { cash: "money", inKind: "in kind" },
  voucher: (p: { no: string }) => `Entry ${p.no}`,
  register: {
    opening: "Opening balance",
    title: "Register",
    balance: (p: { day: string }) => `Balance ${p.day}`,
    balanceToday: "Balance today",
    events: "Events",
    chart: "The State's chart of accounts",
    chartUnverified: (p: { account: string }) => `${p.account} (group of accounts, not confirmed)`,
    about: { case: "Case number" },
    empty: "No events up to and including this day.",
    emptyWhy: "Choose a later day, or clear the filter.",
    meaning: "What this balance means",
    carried: (p: { of: string }) => `Only events with ${p.of}`,
    reverses: (p: { no: string }) => `Corrects entry ${p.no}`,
    reversedBy: (p: { no: string }) => `Corrected by entry ${p.no}`,
    sums: "Sum up to and including the day",
  },
  entry: {
    facts: {
      booked: "Booked for",
      recorded: "Recorded",
      by: "By",
      source: "Source",
    },
    lines: "Lines",
    proof: "Proof",
    content: "Checksum",
    number: "Number",
    reason: "Text",
    reverses: "Corrects",
    reversedBy: "Corrected by",
    balances: "Debits and credits are equal in every book.",
    forever:
      "An entry cannot be changed or removed. It is corrected by a new one that refers to it.",
    sum: (p: { book: string }) => `Sum, ${p.book}`,
  },
  kind: {
    "appropriation.allotted": "Appropriation allotted",
    "appropriation.withdrawn": "Appropriation withdrawn",
    "appropriation.moved": "Appropriation moved",
    "appropriation.movedOut": "Appropriation moved to another board",
    "appropriation.movedIn": "Appropriation moved from another board",
    "appropriation.cameIn": "Earlier commitments covered",
    "authority.recorded": "Room for coming years",
    "authority.withdrawn": "Authority withdrawn",
    "authority.fulfilled": "Commitments have got their appropriation",
    "call.published": "Call published",
    "call.publishedLaterYear": "Call published, later year",
    "call.envelopeReturned": "Call's envelope returned",
    "call.envelopeReturnedLaterYear": "Call's envelope returned, later year",
    "award.decided": "Grant decided",
    "award.decidedLaterYear": "Grant decided, later year",
    "commitment.released": "Released",
    "commitment.releasedToCall": "Released to the call",
    "commitment.releasedLaterYear": "Released, later year",
    "commitment.moved": "Moved to another year",
    "commitment.movedToComing": "Moved to a year without appropriation yet",
    "commitment.movedFromComing": "Moved from a year without appropriation yet",
    "commitment.movedWithinComing": "Moved between years without appropriation yet",
    "commitment.carriedOver": "Carried over to the next year",
    "toBePaid.carriedOver": "To be paid, carried over to the next year",
    "toBePaid.moved": "To be paid, borne by the next year",
    "advance.approved": "Advance approved",
    "claim.approved": "Claim approved",
    "settlement.approved": "Settlement decided",
    "payment.sent": "Payment sent",
    "payment.rejected": "Payment refused by the bank",
    "payment.confirmed": "Payment confirmed by the bank",
    "payment.returned": "Payment returned by the bank",
    "accrual.recorded": "Accrued grant recorded",
    "accrual.dissolved": "Accrued grant dissolved",
    "recovery.decided": "Recovery decided",
    "interest.charged": "Interest charged",
    "recovery.paidToItem": "Recovery paid, to the item",
    "recovery.paidToIncomeTitle": "Recovery paid, to the income title",
    "interest.credited": "Interest corrected, the debt was paid",
    "recovery.returnedFromItem": "Recovery payment taken back, from the item",
    "recovery.returnedFromIncomeTitle": "Recovery payment taken back, from the income title",
    "fund.received": "Funds received from a financier",
    "fund.paymentConfirmed": "Funds from a financier passed on",
    "fund.paymentReturned": "Funds from a financier returned by the bank",
    "fund.commitmentMoved": "Funds from a financier, moved to another year",
    "fund.recovered": "Recovery paid, to the funds from a financier",
    "fund.recoveryReturned": "Recovery payment taken back, from the funds from a financier",
    "fund.toPayBack": "Decided to pay back to a financier",
    "fund.paidBack": "Paid back to a financier",
    "recovery.remitted": "Recovery remitted",
    "recovery.writtenOff": "Receivable written off",
    "cofinancing.promised": "Co-financing promised",
    "cofinancing.promiseWithdrawn": "Promise of co-financing changed",
    "cofinancing.confirmed": "Co-financing confirmed",
    "cofinancing.confirmationWithdrawn": "Confirmation of co-financing changed",
    "cofinancing.verified": "Co-financing verified",
    "cofinancing.verificationWithdrawn": "Verified co-financing changed",
  },
  meaning: {
    frame: (p: Balance) => `${p.amount} is the frame of ${p.item}: that much may be distributed.`,
    available: (p: Balance) =>
      `${p.amount} of ${p.item} is not reserved for any call and not promised to anyone.`,
    comingAppropriation: (p: Balance) =>
      `${p.amount} of what is called for will be paid from the appropriation of ${p.year}, which is not allotted yet.`,
    authorityFrame: (p: Balance) =>
      `For ${p.year} we may promise at most ${p.amount} in advance, within ${p.item}.`,
    authorityAvailable: (p: Balance) =>
      `${p.amount} is left of what we may promise in advance for ${p.year}.`,
    authorityUsed: (p: Balance) => `${p.amount} is promised in advance for ${p.year}.`,
    reserved: (p: Balance) =>
      `${p.amount} of the envelope of ${p.call}, ${p.year}, is set aside but not promised to anyone.`,
    committed: (p: Balance) =>
      `${p.amount} is committed, that is, promised to ${p.project} for ${p.year} but not approved for payment.`,
    toBePaid: (p: Balance) =>
      `${p.amount} to ${p.project} is approved and waits to be sent to the bank.`,
    paid: (p: Balance) => `${p.amount} has been sent to the bank for ${p.project}.`,
    grantCost: (p: Balance) =>
      `${p.amount} of the costs in ${p.project} has been approved for grant.`,
    grantsGiven: (p: Balance) =>
      `${p.amount} of the grant to ${p.project} is paid and charged to the appropriation.`,
    grantsGivenAccrual: (p: Balance) =>
      `${p.amount} of the cost of ${p.project} is no longer an accrual, since it is paid.`,
    accruedCost: (p: Balance) =>
      `${p.amount} is cost of ${p.project} in ${p.year} that the recipient had not claimed by the end of the year.`,
    accruedGrants: (p: Balance) =>
      `${p.amount} is what we expect to owe ${p.project} for ${p.year}, when the claim comes.`,
    advance: (p: Balance) =>
      `${p.amount} is an advance to ${p.project} that is not yet accounted for as cost.`,
    receivable: (p: Balance) => `${p.amount} is to be paid back by ${p.project}.`,
    dueFromBoard: (p: Balance) => `${p.board} owes us ${p.amount} for grants.`,
    dueToBoard: (p: Balance) => `We owe ${p.board} ${p.amount} for grants.`,
    payable: (p: Balance) => `${p.amount} is what we owe ${p.project}.`,
    bankInTransit: (p: Balance) =>
      `${p.amount} has been sent to the bank but not confirmed in a statement.`,
    bank: (p: Balance) =>
      `The bank's booked payments of grants, in and out, amount to ${p.amount}. Minus means that more has gone out than come in.`,
    stateSettlement: (p: Balance) => `${p.amount} has been settled with the State for ${p.item}.`,
    appropriationCharged: (p: Balance) =>
      `${p.amount} has been charged to the appropriation of ${p.item}, on the days the bank booked the payments.`,
    fundUnused: (p: Balance) =>
      `${p.amount} has been received for ${p.item} and not been passed on. It is a debt to the financier.`,
    fundIncome: (p: Balance) =>
      `${p.amount} of the funds for ${p.item} has been passed on as grants.`,
    fundToPayBack: (p: Balance) =>
      `${p.amount} of the funds for ${p.item} is to be paid back to the financier.`,
    incomeTitle: (p: Balance) => `${p.amount} has been passed on to the State's income title.`,
    interestIncome: (p: Balance) => `${p.amount} is interest charged on recoveries.`,
    writeOff: (p: Balance) => `${p.amount} of receivables has been remitted or written off.`,
    cofinancingPromised: (p: Promised) =>
      `${p.financier} has promised ${p.amount} to ${p.project}.`,
    cofinancingConfirmed: (p: Promised) =>
      `${p.financier} has confirmed ${p.amount} to ${p.project}.`,
    cofinancingVerified: (p: Promised) =>
      `${p.amount} from ${p.financier} is proven in the final report of ${p.project}.`,
    cofinancingCounter: (p: Balance) =>
      `${p.amount} is the sum of what is promised, confirmed and proven for ${p.project}. The account keeps the book in balance.`,
  },
  download: "Download as a file",
} satisfies typeof sv;
