import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
/** Files from the bank, and what the bank says against what the ledger says. */
export default {
  files: {
    title: "Kontoutdrag",
    lead: "Det banken har sagt om vårt konto, fil för fil.",
    caption: "Inlästa filer",
    empty: "Inga kontoutdrag är inlästa",
    emptyWhy: "Läs in den första filen från banken, så matchas raderna mot utbetalningarna.",
    importTitle: "Läs in en bankfil",
    importField: "Fil från banken",
    importHint: `Kontoutdrag (camt.053), avisering (camt.054 eller BgMax) eller svar om betalningar (pain.002), högst ${MOST_MEGABYTES} MB. En trasig eller ändrad fil läses inte in alls.`,
    importButton: "Läs in filen",
    importWhat:
      "Utbetalningar som banken bekräftar bokförs på bankens dag. Det går inte att ångra, bara att rätta med en ny bokföring.",
    runs: "Körningar som väntar på banken",
    column: {
      name: "Fil",
      kind: "Slag",
      imported: "Inläst",
      by: "Av",
      lines: "Rader",
      matched: "Matchade",
      odd: "Att utreda",
    },
    commandLine: "Kommandoraden",
  },
  demo: {
    title: "Demobanken",
    lead: "Bara i demot. Banken svarar på en körning med ett kontoutdrag som du kan läsa in. Gör så här: hämta ett kontoutdrag, läs in det, och hämta först därefter nästa. Varje kontoutdrag börjar där det senast inlästa slutade, så två som du hämtar på en gång hänger inte ihop.",
    fetch: (p: { no: number; on: string }) => `Hämta kontoutdrag för körning ${p.no}, ${p.on}`,
    fetchReturned: (p: { no: number }) => `Hämta ett där banken lämnar tillbaka körning ${p.no}`,
    later: (p: { no: number; on: string }) =>
      `Körning ${p.no} betalas ${p.on}. Banken svarar den dagen.`,
    moveClock: "Flytta demots klocka",
    nothing: "Ingen körning väntar på bankens svar.",
  },
  file: {
    kicker: (p: { name: string; message: string }) => `${p.name} · ${p.message}`,
    title: (p: { on: string }) => `Kontoutdrag till och med ${p.on}`,
    facts: { imported: "Inläst", by: "Av", lines: "Rader", matched: "Matchade" },
    linesOf: (p: { lines: number; repeated: number }) =>
      p.repeated > 0 ? `${p.lines} nya, ${p.repeated} inlästa tidigare` : String(p.lines),
    allMatched: "Allt är matchat",
    oddCount: (p: { count: number }) =>
      p.count === 1 ? "1 rad att utreda" : `${p.count} rader att utreda`,
    statement: (p: { ref: string }) => `Kontoutdrag ${p.ref}`,
    account: (p: { account: string }) => `Konto ${p.account}`,
    sums: { opening: "Ingående saldo", moneyIn: "In", moneyOut: "Ut", closing: "Utgående saldo" },
    addsUp: "Ingående saldo och raderna ger utgående saldo.",
    caption: (p: { ref: string }) => `Rader i kontoutdrag ${p.ref}`,
    repeats: (p: { count: number }) =>
      p.count === 1
        ? "1 rad lästes in tidigare och har inte bokförts igen."
        : `${p.count} rader lästes in tidigare och har inte bokförts igen.`,
    noLines: "Kontoutdraget har inga nya rader.",
    oddTitle: "Det här är ovanligt i filen",
    original: "Hämta filen som den kom",
    checksum: "Kontrollsumma (SHA-256)",
  },
  line: {
    day: "Datum",
    event: "Händelse",
    amount: "Belopp (kr)",
    state: "Läge",
    reference: (p: { reference: string }) => `Referens ${p.reference}`,
    noReference: "Utan referens",
    payment: (p: { project: string }) => `Utbetalning, ${p.project}`,
    return: (p: { project: string }) => `Åter från banken, ${p.project}`,
    recovery: (p: { project: string }) => `Återbetalning, ${p.project}`,
    repayment: (p: { project: string }) => `Återbetalning, ${p.project}`,
    repayment_return: (p: { project: string }) => `Återbetalning tagen tillbaka, ${p.project}`,
    fund_receipt: (p: { project: string }) => `Mottagna medel, ${p.project}`,
    fund_repayment: (p: { project: string }) => `Tillbaka till finansiären, ${p.project}`,
    unknown: "Okänd rad",
    matched: "Matchad",
    investigate: "Att utreda",
    repeated: "Inläst tidigare",
    bankSays: (p: { reason: string }) => `Banken: ${p.reason}`,
  },
  cause: {
    no_reference: "Raden har ingen referens",
    unknown_reference: "Ingen utbetalning har referensen",
    amount_differs: "Beloppet är ett annat än det vi väntade",
    not_sent: "Betalningen är inte skickad från oss",
    already_confirmed: "Betalningen är redan bekräftad",
    not_paid: "Banken har inte bekräftat betalningen först",
    already_returned: "Betalningen är redan återlämnad",
    month_closed: "Bankens månad är stängd",
    not_reversible: "Ingen återbetalning av beloppet går att ta tillbaka",
    match_undone: "Matchningen är upphävd",
    moved_again: "Banken har bokfört samma rad igen",
  },
  warning: {
    balanceRepeated: (p: { type: string }) =>
      `Saldot ${p.type} finns flera gånger. Det tidigaste är ingående och det senaste utgående.`,
    balanceWithoutDirection: (p: { type: string }) =>
      `Saldot ${p.type} säger inte om det är plus eller minus. Det läses som plus.`,
    balanceWithoutType: "Ett saldo säger inte vilket det är, och används inte.",
    depositDiffers: (p: { difference: string }) =>
      `Insättningen skiljer sig från sina betalningar med ${p.difference}.`,
    interimReport: "Filen är en rapport under dagen, inte ett kontoutdrag.",
    notBySchema: (p: { parent: string; element: string; fault: string }) =>
      `${p.element} i ${p.parent} ${p.fault === "missing" ? "saknas" : p.fault === "unknown" ? "finns inte i standarden" : p.fault === "repeated" ? "finns flera gånger. Den första gäller" : "står på fel plats"}.`,
    doesNotReconcile: (p: { difference: string }) =>
      `Saldona och raderna skiljer sig med ${p.difference}.`,
    entriesNotBooked: (p: { count: string }) =>
      `${p.count} rader är bara aviserade. De läses in när banken har bokfört dem.`,
    openingFromPreviousClosing: "Ingående saldo är det förra utdragets utgående saldo.",
    paymentsDiffer: (p: { count: string }) =>
      `${p.count} summor stämmer inte med betalningarna i dem. Var och en läses in som en rad.`,
    reversals: (p: { count: string }) => `${p.count} rader är rättelser av tidigare rader.`,
    severalCurrencies: (p: { currencies: string }) => `Flera valutor: ${p.currencies}.`,
    summaryDiffers: (p: { what: string; written: string; counted: string }) =>
      `Bankens sammanräkning (${p.what}) är ${p.written}, men filen ger ${p.counted}.`,
    other: (p: { code: string }) => `Anmärkning från läsningen: ${p.code}.`,
  },
  reconciliation: {
    title: "Avstämning",
    kicker: (p: { account: string; until: string }) =>
      `Bankgiro ${p.account} · kontoutdrag inlästa till och med ${p.until}`,
    kickerNone: (p: { account: string }) => `Bankgiro ${p.account} · inga kontoutdrag inlästa`,
    agrees: "Stämmer",
    inquired: "Skillnaden är utredd",
    left: (p: { count: number }) => (p.count === 1 ? "1 sak kvar" : `${p.count} saker kvar`),
    unexplained: "Skillnad utan förklaring",
    import: "Läs in kontoutdrag",
    ledger: "Enligt huvudboken",
    bank: "Enligt banken",
    difference: "Skillnad",
    explained: "Utredd, inte bokförd",
    underInquiry: "Under utredning",
    closed: (p: { amount: string }) => `${p.amount} är avslutat utan att bokföras här`,
    zero: "Ingen skillnad",
    notExplained: (p: { amount: string }) => `${p.amount} är inte förklarad`,
    inTransit: "På väg",
    inTransitNote: "Skickat, inte bekräftat",
    movements: (p: { count: number }) =>
      p.count === 1 ? "1 kontoutdrag" : `${p.count} kontoutdrag`,
    since: "Sedan det första kontoutdraget",
    opening: (p: { amount: string }) =>
      `Kontot hade ${p.amount} innan det första kontoutdraget. Det räknas inte i jämförelsen.`,
    toInvestigate: "Att utreda",
    queueLead: "Äldst först. Rader som ingen betalning förklarar.",
    oldest: (p: { count: number }) => `De äldsta ${p.count} visas.`,
    queueCaption: "Rader att utreda",
    nothing: "Det finns inget att utreda. Banken och huvudboken säger samma sak.",
    nothingLeft:
      "Allt är utrett. Det som är avslutat utan att bokföras skiljer banken och huvudboken åt.",
    openStatement: "Öppna kontoutdraget",
    column: {
      cause: "Orsak",
      age: "Ålder",
      expected: "Vi väntade (kr)",
      owner: "Ansvarig",
    },
    days: (p: { days: number }) => (p.days === 1 ? "1 dag" : `${p.days} dagar`),
    today: "I dag",
    empty: "Inga kontoutdrag är inlästa",
    emptyWhy: "När det första är inläst visas varje utdrag här, med ingående och utgående saldo.",
  },
};
