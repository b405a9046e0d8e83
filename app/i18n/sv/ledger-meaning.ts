/** What a balance says, in a sentence, role by role. */
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
  frame: (p: Balance) => `${p.amount} är ramen för ${p.item}: så mycket får vi fördela.`,
  available: (p: Balance) =>
    `${p.amount} av ${p.item} är inte reserverat för någon utlysning och inte lovat till någon.`,
  comingAppropriation: (p: Balance) =>
    `${p.amount} av det som är utlyst ska betalas med anslaget för ${p.year}, som ännu inte är tilldelat.`,
  authorityFrame: (p: Balance) =>
    `För ${p.year} får vi lova bort högst ${p.amount} i förväg, inom ${p.item}.`,
  authorityAvailable: (p: Balance) =>
    `${p.amount} återstår av det vi får lova bort i förväg för ${p.year}.`,
  authorityUsed: (p: Balance) => `${p.amount} är lovat i förväg för ${p.year}.`,
  reserved: (p: Balance) =>
    `${p.amount} av ramen för ${p.call}, ${p.year}, är avsatt men inte lovad till någon.`,
  committed: (p: Balance) =>
    `${p.amount} är intecknat, det vill säga lovat till ${p.project} för ${p.year} men inte godkänt för betalning.`,
  toBePaid: (p: Balance) =>
    `${p.amount} till ${p.project} är godkänt och väntar på att skickas till banken.`,
  paid: (p: Balance) => `${p.amount} har skickats till banken för ${p.project}.`,
  grantCost: (p: Balance) => `${p.amount} av kostnaderna i ${p.project} har vi godkänt bidrag för.`,
  grantsGiven: (p: Balance) =>
    `${p.amount} av bidraget till ${p.project} är betalt och har belastat anslaget.`,
  grantsGivenAccrual: (p: Balance) =>
    `${p.amount} av kostnaden för ${p.project} är inte längre periodiserad, eftersom den är betald.`,
  accruedCost: (p: Balance) =>
    `${p.amount} är kostnad för ${p.project} under ${p.year} som mottagaren inte hade rekvirerat vid årsskiftet.`,
  accruedGrants: (p: Balance) =>
    `${p.amount} räknar vi med att bli skyldiga ${p.project} för ${p.year}, när rekvisitionen kommer.`,
  advance: (p: Balance) =>
    `${p.amount} är förskott till ${p.project} som ännu inte är redovisat som kostnad.`,
  receivable: (p: Balance) => `${p.amount} ska betalas tillbaka av ${p.project}.`,
  dueFromBoard: (p: Balance) => `${p.board} är skyldig oss ${p.amount} för bidrag.`,
  dueToBoard: (p: Balance) => `Vi är skyldiga ${p.board} ${p.amount} för bidrag.`,
  payable: (p: Balance) => `${p.amount} är vi skyldiga ${p.project}.`,
  bankInTransit: (p: Balance) =>
    `${p.amount} är skickat till banken men inte bekräftat i ett kontoutdrag.`,
  bank: (p: Balance) =>
    `Bankens bokförda in- och utbetalningar av bidrag är sammanlagt ${p.amount}. Minus betyder att mer har gått ut än kommit in.`,
  stateSettlement: (p: Balance) => `${p.amount} har räknats av mot statsverket för ${p.item}.`,
  appropriationCharged: (p: Balance) =>
    `${p.amount} har belastat anslaget för ${p.item}, på de dagar banken bokförde betalningarna.`,
  fundUnused: (p: Balance) =>
    `${p.amount} har vi fått till ${p.item} och inte betalat vidare. Det är en skuld till finansiären.`,
  fundIncome: (p: Balance) => `${p.amount} av medlen till ${p.item} är betalda vidare som bidrag.`,
  fundToPayBack: (p: Balance) =>
    `${p.amount} av medlen till ${p.item} ska betalas tillbaka till finansiären.`,
  incomeTitle: (p: Balance) => `${p.amount} har förts till inkomsttitel.`,
  interestIncome: (p: Balance) => `${p.amount} är påförd ränta på återkrav.`,
  writeOff: (p: Balance) => `${p.amount} av fordringar har eftergivits eller skrivits av.`,
  cofinancingPromised: (p: Promised) => `${p.financier} har utlovat ${p.amount} till ${p.project}.`,
  cofinancingConfirmed: (p: Promised) =>
    `${p.financier} har bekräftat ${p.amount} till ${p.project}.`,
  cofinancingVerified: (p: Promised) =>
    `${p.amount} från ${p.financier} är styrkt i slutredovisningen av ${p.project}.`,
  cofinancingCounter: (p: Balance) =>
    `${p.amount} är summan av det som är utlovat, bekräftat och styrkt för ${p.project}. Kontot håller boken i balans.`,
};
