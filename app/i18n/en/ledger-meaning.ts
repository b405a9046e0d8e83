/** What a balance says, in a sentence, role by role. */
import type sv from "../sv/ledger-meaning";

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
  cofinancingPromised: (p: Promised) => `${p.financier} has promised ${p.amount} to ${p.project}.`,
  cofinancingConfirmed: (p: Promised) =>
    `${p.financier} has confirmed ${p.amount} to ${p.project}.`,
  cofinancingVerified: (p: Promised) =>
    `${p.amount} from ${p.financier} is proven in the final report of ${p.project}.`,
  cofinancingCounter: (p: Balance) =>
    `${p.amount} is the sum of what is promised, confirmed and proven for ${p.project}. The account keeps the book in balance.`,
} satisfies typeof sv;
