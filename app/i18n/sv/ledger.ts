/** Ledger: trial balance, registers and entries. */
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
  title: "Huvudbok",
  lead: "Alla belopp står på konton. Välj ett konto för att se varje händelse bakom saldot.",
  asOf: (p: { day: string }) => `Saldo per ${p.day}`,
  asOfToday: (p: { day: string }) => `Saldo i dag, ${p.day}`,
  filter: {
    asOf: "Saldo per",
    from: "Bokfört från och med",
    role: "Konto",
    allRoles: "Alla kontoslag",
    text: "Namn eller diarienummer",
    more: "Fler val",
    all: "Alla",
    typed: {
      project: "Projektets diarienummer",
      financier: "Medfinansiär",
      bankAccount: "Bankkonto",
      counterparty: "Motpart, organisationsnummer",
    },
  },
  dim: {
    item: "Anslagspost",
    call: "Utlysning",
    project: "Projekt",
    year: "År",
    financier: "Medfinansiär",
    form: "Medfinansieringens form",
    bankAccount: "Bankkonto",
    counterparty: "Motpart",
    activity: "Verksamhet",
    board: "Länsstyrelse",
  },
  carriedWhy: (p: { counterparty?: string; activity?: string }) =>
    `Beloppen är summan av de händelser som har ${[
      ...(p.counterparty ? [`motparten ${p.counterparty}`] : []),
      ...(p.activity ? [`verksamheten ${p.activity}`] : []),
    ].join(" och ")}. Kontona kan ha andra händelser också.`,
  fromWhy: (p: { day: string }) =>
    `Beloppen är det som är bokfört från och med ${p.day}, och inte vad som står på kontona.`,
  book: {
    commitment: "Åtagandebok",
    financial: "Redovisning",
    statistical: "Medfinansiering",
  },
  bookIntro: {
    commitment: "Vems pengar som är lovade till vem: från ram till utbetalt.",
    financial: "Vad som har hänt med statens pengar: kostnad, skuld, bank och avräkning.",
    statistical: "Andras pengar, som aldrig går genom länsstyrelsens bank.",
  },
  balanced: (p: { amount: string }) => `Boken balanserar: debet och kredit är ${p.amount} vardera.`,
  bookCaption: (p: { book: string }) => `Saldon, ${p.book}`,
  notBalanced:
    "Boken balanserar inte. Kör en verifiering och kontakta den som ansvarar för systemet.",
  column: {
    account: "Konto",
    book: "Bok",
    debit: "Debet (kr)",
    credit: "Kredit (kr)",
    balance: "Saldo (kr)",
    moved: "Bokfört (kr)",
    lines: "Händelser",
    day: "Datum",
    event: "Händelse",
    source: "Underlag",
  },
  roleNote: {
    debit: (p: { count: number }) =>
      `${p.count === 1 ? "1 konto" : `${p.count} konton`}, växer i debet`,
    credit: (p: { count: number }) =>
      `${p.count === 1 ? "1 konto" : `${p.count} konton`}, växer i kredit`,
  },
  sum: "Summa",
  listTitle: "Konton",
  listCount: (p: { count: number }) => (p.count === 1 ? "1 konto" : `${p.count} konton`),
  next: "Visa fler konton",
  first: "Från början",
  empty: "Inga konton matchar.",
  emptyWhy:
    "Konton öppnas när något bokförs första gången. Pröva en del av projektets namn, eller en senare dag.",
  none: "Inget är bokfört än.",
  noneWhy: "Huvudboken börjar när en controller registrerar en anslagspost.",
  hidden: "ett ärende du inte får se",
  form: { cash: "pengar", inKind: "annat än pengar" },
  voucher: (p: { no: string }) => `Verifikat ${p.no}`,
  register: {
    opening: "Ingående balans",
    title: "Register",
    balance: (p: { day: string }) => `Saldo ${p.day}`,
    balanceToday: "Saldo i dag",
    events: "Händelser",
    chart: "Statens kontoplan",
    chartUnverified: (p: { account: string }) => `${p.account} (kontogrupp, inte bekräftad)`,
    about: { case: "Diarienummer" },
    empty: "Inga händelser till och med den här dagen.",
    emptyWhy: "Välj en senare dag, eller rensa filtret.",
    meaning: "Det här saldot betyder",
    carried: (p: { of: string }) => `Bara händelser med ${p.of}`,
    reverses: (p: { no: string }) => `Rättar verifikat ${p.no}`,
    reversedBy: (p: { no: string }) => `Rättat av verifikat ${p.no}`,
    sums: "Summa till och med dagen",
  },
  entry: {
    facts: {
      booked: "Bokfört för",
      recorded: "Registrerat",
      by: "Av",
      source: "Underlag",
    },
    lines: "Rader",
    proof: "Bevis",
    content: "Kontrollsumma",
    number: "Nummer",
    reason: "Text",
    reverses: "Rättar",
    reversedBy: "Rättat av",
    balances: "Debet och kredit är lika i varje bok.",
    forever:
      "Ett verifikat kan inte ändras eller tas bort. Det rättas med ett nytt som hänvisar hit.",
    sum: (p: { book: string }) => `Summa, ${p.book}`,
  },
  kind: {
    "appropriation.allotted": "Anslag tilldelat",
    "appropriation.withdrawn": "Anslag draget tillbaka",
    "appropriation.moved": "Anslag omfördelat",
    "appropriation.movedOut": "Anslag flyttat till annan länsstyrelse",
    "appropriation.movedIn": "Anslag flyttat från annan länsstyrelse",
    "appropriation.cameIn": "Tidigare åtaganden täckta",
    "authority.recorded": "Utrymme för kommande år",
    "authority.withdrawn": "Bemyndigande draget tillbaka",
    "authority.fulfilled": "Åtaganden har fått anslag",
    "call.published": "Utlysning publicerad",
    "call.publishedLaterYear": "Utlysning publicerad, senare år",
    "call.envelopeReturned": "Utlysningens ram återlämnad",
    "call.envelopeReturnedLaterYear": "Utlysningens ram återlämnad, senare år",
    "award.decided": "Beslut om bidrag",
    "award.decidedLaterYear": "Beslut om bidrag, senare år",
    "commitment.released": "Avlyft",
    "commitment.releasedToCall": "Avlyft till utlysningen",
    "commitment.releasedLaterYear": "Avlyft, senare år",
    "commitment.moved": "Flyttat till ett annat år",
    "commitment.movedToComing": "Flyttat till ett år som inte har fått anslag",
    "commitment.movedFromComing": "Flyttat från ett år som inte har fått anslag",
    "commitment.movedWithinComing": "Flyttat mellan år som inte har fått anslag",
    "commitment.carriedOver": "Fört över till nästa år",
    "toBePaid.carriedOver": "Att betala, fört över till nästa år",
    "toBePaid.moved": "Att betala, belastar nästa år",
    "advance.approved": "Förskott godkänt",
    "claim.approved": "Rekvisition godkänd",
    "settlement.approved": "Slutreglering beslutad",
    "payment.sent": "Betalning skickad",
    "payment.rejected": "Betalning avvisad av banken",
    "payment.confirmed": "Betalning bekräftad av banken",
    "payment.returned": "Betalning åter från banken",
    "accrual.recorded": "Upplupet bidrag bokfört",
    "accrual.dissolved": "Upplupet bidrag upplöst",
    "recovery.decided": "Återkrav beslutat",
    "interest.charged": "Ränta påförd",
    "recovery.paidToItem": "Återkrav betalt, till anslagsposten",
    "recovery.paidToIncomeTitle": "Återkrav betalt, till inkomsttitel",
    "interest.credited": "Ränta rättad, skulden var betald",
    "recovery.returnedFromItem": "Återkravets betalning tagen tillbaka, från anslagsposten",
    "recovery.returnedFromIncomeTitle": "Återkravets betalning tagen tillbaka, från inkomsttitel",
    "fund.received": "Medel mottagna från finansiär",
    "fund.paymentConfirmed": "Finansiärens medel betalda vidare",
    "fund.paymentReturned": "Finansiärens medel åter från banken",
    "fund.commitmentMoved": "Finansiärens medel, flyttat till ett annat år",
    "fund.recovered": "Återkrav betalt, till finansiärens medel",
    "fund.recoveryReturned": "Återkravets betalning tagen tillbaka, från finansiärens medel",
    "fund.toPayBack": "Beslutat att betala tillbaka till finansiär",
    "fund.paidBack": "Betalt tillbaka till finansiär",
    "recovery.remitted": "Återkrav eftergivet",
    "recovery.writtenOff": "Fordran avskriven",
    "cofinancing.promised": "Medfinansiering utlovad",
    "cofinancing.promiseWithdrawn": "Löfte om medfinansiering ändrat",
    "cofinancing.confirmed": "Medfinansiering bekräftad",
    "cofinancing.confirmationWithdrawn": "Bekräftelse av medfinansiering ändrad",
    "cofinancing.verified": "Medfinansiering verifierad",
    "cofinancing.verificationWithdrawn": "Verifierad medfinansiering ändrad",
  },
  meaning: {
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
    grantCost: (p: Balance) =>
      `${p.amount} av kostnaderna i ${p.project} har vi godkänt bidrag för.`,
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
    fundIncome: (p: Balance) =>
      `${p.amount} av medlen till ${p.item} är betalda vidare som bidrag.`,
    fundToPayBack: (p: Balance) =>
      `${p.amount} av medlen till ${p.item} ska betalas tillbaka till finansiären.`,
    incomeTitle: (p: Balance) => `${p.amount} har förts till inkomsttitel.`,
    interestIncome: (p: Balance) => `${p.amount} är påförd ränta på återkrav.`,
    writeOff: (p: Balance) => `${p.amount} av fordringar har eftergivits eller skrivits av.`,
    cofinancingPromised: (p: Promised) =>
      `${p.financier} har utlovat ${p.amount} till ${p.project}.`,
    cofinancingConfirmed: (p: Promised) =>
      `${p.financier} har bekräftat ${p.amount} till ${p.project}.`,
    cofinancingVerified: (p: Promised) =>
      `${p.amount} från ${p.financier} är styrkt i slutredovisningen av ${p.project}.`,
    cofinancingCounter: (p: Balance) =>
      `${p.amount} är summan av det som är utlovat, bekräftat och styrkt för ${p.project}. Kontot håller boken i balans.`,
  },
  download: "Hämta som fil",
};
