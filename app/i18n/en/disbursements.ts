import type sv from "../sv/disbursements";

export default {
  runs: {
    title: "Payments",
    lead: "What two persons have approved is gathered in a run. Another person approves the run, and the file is written once.",
    ready: "Ready to pay",
    readyNone: "Nothing is ready to pay",
    readyWhy: "Payments stand here when two persons have approved them.",
    create: "Create a run",
    waiting: "Waiting for second approval",
    waitingNone: "No payment is waiting for second approval",
    list: "Runs",
    none: "No runs",
    noneWhy: "Runs stand here when the first one has been created.",
  },
  orderStatus: {
    approved: "Waiting for second approval",
    attested: "Ready to pay",
    in_run: "In a run",
    sent: "Sent to the bank",
    confirmed: "Confirmed by the bank",
    returned: "Returned by the bank",
  },
  runStatus: {
    prepared: "Waiting for second approval",
    released: "Sent to the bank",
    confirmed: "Confirmed by the bank",
    dissolved: "Dissolved",
  },
  kind: {
    advance: "Advance",
    claim: (p: { no: number }) => `Claim ${p.no}`,
    final: "Last payment",
  },
  account: {
    bankgiro: ({ number }) => `Bankgiro ${number}`,
    plusgiro: ({ number }) => `Plusgiro ${number}`,
  },
  column: {
    recipient: "Recipient",
    about: "For",
    account: "Account",
    amount: "Amount (SEK)",
    status: "State",
    run: "Run",
    day: "Payment day",
    count: "Number",
    total: "Sum (SEK)",
    choose: "Include",
    reference: "Reference",
    place: "Where",
    difference: "Difference (SEK)",
  },
  order: {
    title: (p: { kind: string; project: string }) => `${p.kind}: ${p.project}`,
    facts: {
      recipient: "Recipient",
      account: "Account",
      year: "Budget year",
      approved: "Approved by",
    },
    amount: "To pay",
    two: "Two persons are needed",
    approved: "Approved",
    attest: "Second approval",
    own: "You approved the payment. Someone else must give the second approval.",
    wait: "A payment approver at the board gives the second approval.",
    you: "You can approve: you did not give the first approval.",
    sent: "Sent to the bank",
    confirmed: "The bank confirms",
    returned: "Sent back by the bank",
    replaced: "A new payment has been made in its stead.",
    button: (p: { amount: string }) => `Approve ${p.amount}`,
    again: "Order again",
    againWhy:
      "The bank has sent the money back, and it is still owed. A new payment is made to the recipient’s account as it is now. Another person gives the second approval.",
    vouch:
      "You vouch for recipient, account, amount, project and year exactly as they stand here. If anything changes, no payment file is written.",
    claim: "Read the claim",
    project: "Open the project",
  },
  newRun: {
    title: "Create a run",
    lead: "Choose what to pay and on which day.",
    orders: "Payments",
    ready: ({ count, amount }) =>
      count === 1
        ? `One payment is ready, ${amount}.`
        : `${count} payments are ready, ${amount} in all.`,
    day: "Payment day",
    dayHint: "A bank day, today or later: not a Saturday, a Sunday or a public holiday.",
    button: "Create the run",
    pick: (p: { recipient: string; amount: string }) => `${p.recipient}, ${p.amount}`,
  },
  run: {
    title: (p: { count: number; amount: string }) =>
      p.count === 1
        ? `Payment run: 1 payment, ${p.amount}`
        : `Payment run: ${p.count} payments, ${p.amount}`,
    name: (p: { no: number }) => `Run ${p.no}`,
    facts: {
      day: "Payment day",
      prepared: "Created by",
      released: "Approved by",
      dissolved: "Dissolved by",
      file: "Payment file",
    },
    payments: "Payments",
    sum: (p: { count: number }) => (p.count === 1 ? "Sum, 1 payment" : `Sum, ${p.count} payments`),
    compare: "Compare the sum in three places",
    agree: "The sum agrees in three places",
    differs: "The sum does not agree in three places",
    inRun: "Payments in the run",
    owedInLedger: "Owed to these projects in the ledger, all that is not sent",
    sentInLedger: "Sent to the bank in the ledger",
    inFile: "The payment file",
    notWritten: "written on approval",
    two: "Two persons are needed",
    created: "Created",
    attest: "Approval",
    own: "You created the run. Someone else must approve it.",
    wait: "A payment approver at the board approves.",
    you: "You can approve: you did not create the run.",
    written: "The file is written",
    confirmed: "The bank confirms",
    button: (p: { amount: string }) => `Approve ${p.amount}`,
    consequence: "The file is written once and cannot be changed. The payments are booked as sent.",
    download: "Download the payment file",
    checksum: "Checksum (SHA-256)",
    dayPassed: "The payment day has passed",
    dayPassedWhy:
      "The run cannot be sent. The one who created it, or a payment approver, can dissolve it. Then its payments are gathered in a new run.",
    dissolve: "Dissolve the run",
    dissolved: "Dissolved",
  },
  dissolve: {
    crumb: "Dissolve",
    question: (p: { no: number }) => `Dissolve run ${p.no}?`,
    what: (p: { count: number; day: string }) =>
      p.count === 1
        ? `The payment is not sent on ${p.day}. It is still approved and can be put in a new run.`
        : `The ${p.count} payments are not sent on ${p.day}. They are still approved and can be put in a new run.`,
    who: "Those who work with payments at the board. The run stays in the list as dissolved.",
    undo: "No, but the payments can be gathered in a new run at once.",
    money: (p: { amount: string }) =>
      `Nothing is booked: ${p.amount} has not been sent to the bank and is owed to the recipients as before.`,
    button: (p: { no: number }) => `Dissolve run ${p.no}`,
    cancel: "Back to the run",
    done: (p: { who: string; at: string }) =>
      `The run was already dissolved on ${p.at} by ${p.who}`,
    released: (p: { who: string; at: string }) =>
      `The run was already approved on ${p.at} by ${p.who}`,
  },
  advance: {
    title: "Approve the advance?",
    button: (p: { amount: string }) => `Approve an advance of ${p.amount}`,
    what: (p: { percent: string; grant: string; cap: string | null }) =>
      `An advance by the rules of the call: ${p.percent} of ${p.grant} granted${p.cap === null ? "" : `, at most ${p.cap}`}. Later claims are set off against it.`,
    who: "The recipient sees the amount. A payment approver must approve too.",
    undo: "No, but nothing is paid before another person has approved.",
    money: (p: { amount: string; account: string }) => `${p.amount} to ${p.account}.`,
    none: "The call gives no advance to this type of organisation.",
    done: "The advance is already approved.",
    open: "Open the payment",
    notPayable: "The advance cannot be approved yet.",
    notPayableWhy: "See at the top what needs to be done about the account.",
    cancel: "Back to the project",
  },
  payee: {
    missing: "The recipient has no account for payments",
    unverified: (p: { account: string }) => `The account ${p.account} is not verified`,
    why: {
      claim:
        "The claim cannot be approved for payment until the county board has verified the recipient’s account.",
      advance:
        "The advance cannot be approved until the county board has verified the recipient’s account.",
      payment:
        "The payment cannot be ordered again until the county board has verified the recipient’s account.",
      settlement:
        "The last payment cannot be decided until the county board has verified the recipient’s account.",
    },
    missingWhat:
      "Ask the recipient to give a bankgiro or plusgiro on the page Organisation. Then verify it.",
    unverifiedWhat: "Verify the account first, in the bank’s register or by calling the recipient.",
    verify: "Verify the account",
    organisation: (p: { name: string }) => `See ${p.name} and its accounts`,
  },
} satisfies typeof sv;
