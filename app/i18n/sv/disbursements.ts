/** Payments: attested by a second person, gathered in runs, written to a file once. */
export default {
  runs: {
    title: "Utbetalningar",
    lead: "Det som är attesterat samlas i en körning. En annan person attesterar körningen, och filen skrivs en gång.",
    ready: "Klart att betala",
    readyNone: "Inget är klart att betala",
    readyWhy: "Här står betalningar när två personer har godkänt dem.",
    create: "Skapa körning",
    waiting: "Väntar på attest",
    waitingNone: "Ingen betalning väntar på attest",
    list: "Körningar",
    none: "Inga körningar",
    noneWhy: "Här står körningarna när den första är skapad.",
  },
  orderStatus: {
    approved: "Väntar på attest",
    attested: "Klar att betala",
    in_run: "I en körning",
    sent: "Skickad till banken",
    confirmed: "Bekräftad av banken",
    returned: "Tillbaka från banken",
  },
  runStatus: {
    prepared: "Väntar på attest",
    released: "Skickad till banken",
    confirmed: "Bekräftad av banken",
    dissolved: "Upplöst",
  },
  kind: {
    advance: "Förskott",
    claim: (p: { no: number }) => `Rekvisition ${p.no}`,
    final: "Slutbetalning",
  },
  account: {
    bankgiro: (p: { number: string }) => `Bankgiro ${p.number}`,
    plusgiro: (p: { number: string }) => `Plusgiro ${p.number}`,
  },
  column: {
    recipient: "Mottagare",
    about: "Avser",
    account: "Konto",
    amount: "Belopp (kr)",
    status: "Läge",
    run: "Körning",
    day: "Betalningsdag",
    count: "Antal",
    total: "Summa (kr)",
    choose: "Med",
    reference: "Referens",
    place: "Var",
    difference: "Skillnad (kr)",
  },
  order: {
    title: (p: { kind: string; project: string }) => `${p.kind}: ${p.project}`,
    facts: { recipient: "Mottagare", account: "Konto", year: "Budgetår", approved: "Godkänd av" },
    amount: "Att betala",
    two: "Två personer krävs",
    approved: "Godkänd",
    attest: "Attest",
    own: "Du godkände betalningen. Någon annan måste attestera den.",
    wait: "En attestant hos länsstyrelsen attesterar.",
    you: "Du kan attestera: du har inte godkänt betalningen.",
    sent: "Skickas till banken",
    confirmed: "Banken bekräftar",
    returned: "Kom tillbaka från banken",
    replaced: "En ny betalning är gjord i stället.",
    button: (p: { amount: string }) => `Attestera ${p.amount}`,
    again: "Beordra på nytt",
    againWhy:
      "Banken har skickat tillbaka pengarna, men mottagaren ska fortfarande ha dem. En ny betalning görs till mottagarens konto som det är nu. En annan person attesterar den.",
    vouch:
      "Du intygar mottagare, konto, belopp, projekt och år precis som de står här. Ändras något skrivs ingen betalningsfil.",
    claim: "Läs rekvisitionen",
    project: "Öppna projektet",
  },
  newRun: {
    title: "Skapa körning",
    lead: "Välj vad som ska betalas och vilken dag.",
    orders: "Betalningar",
    ready: (p: { count: number; amount: string }) =>
      p.count === 1
        ? `En betalning är klar, ${p.amount}.`
        : `${p.count} betalningar är klara, sammanlagt ${p.amount}.`,
    day: "Betalningsdag",
    dayHint: "En bankdag, i dag eller senare: inte lördag, söndag eller helgdag.",
    button: "Skapa körningen",
    pick: (p: { recipient: string; amount: string }) => `${p.recipient}, ${p.amount}`,
  },
  run: {
    title: (p: { count: number; amount: string }) =>
      p.count === 1
        ? `Utbetalning: 1 betalning, ${p.amount}`
        : `Utbetalning: ${p.count} betalningar, ${p.amount}`,
    name: (p: { no: number }) => `Körning ${p.no}`,
    facts: {
      day: "Betalningsdag",
      prepared: "Skapad av",
      released: "Attesterad av",
      dissolved: "Upplöst av",
      file: "Betalningsfil",
    },
    payments: "Betalningar",
    sum: (p: { count: number }) =>
      p.count === 1 ? "Summa, 1 betalning" : `Summa, ${p.count} betalningar`,
    compare: "Jämför summan på tre ställen",
    agree: "Summan stämmer på tre ställen",
    differs: "Summan stämmer inte på tre ställen",
    inRun: "Betalningar i körningen",
    owedInLedger: "Skuld till de här projekten i huvudboken, allt som inte är skickat",
    sentInLedger: "Skickat till banken i huvudboken",
    inFile: "Betalningsfilen",
    notWritten: "skrivs vid attest",
    two: "Två personer krävs",
    created: "Skapad",
    attest: "Attest",
    own: "Du skapade körningen. Någon annan måste attestera den.",
    wait: "En attestant hos länsstyrelsen attesterar.",
    you: "Du kan attestera: du har inte skapat körningen.",
    written: "Filen är skriven",
    confirmed: "Banken bekräftar",
    button: (p: { amount: string }) => `Attestera ${p.amount}`,
    consequence: "Filen skrivs en gång och kan inte ändras. Betalningarna bokförs som skickade.",
    download: "Hämta betalningsfilen",
    checksum: "Kontrollsumma (SHA-256)",
    dayPassed: "Betalningsdagen har passerat",
    dayPassedWhy:
      "Körningen kan inte skickas. Den som skapade den, eller en attestant, kan lösa upp den. Sedan samlas betalningarna i en ny körning.",
    dissolve: "Lös upp körningen",
    dissolved: "Upplöst",
  },
  dissolve: {
    crumb: "Lös upp",
    question: (p: { no: number }) => `Lös upp körning ${p.no}?`,
    what: (p: { count: number; day: string }) =>
      p.count === 1
        ? `Betalningen skickas inte den ${p.day}. Den är fortfarande attesterad och kan läggas i en ny körning.`
        : `De ${p.count} betalningarna skickas inte den ${p.day}. De är fortfarande attesterade och kan läggas i en ny körning.`,
    who: "De som arbetar med utbetalningar hos länsstyrelsen. Körningen finns kvar i listan som upplöst.",
    undo: "Nej, men betalningarna kan samlas i en ny körning på en gång.",
    money: (p: { amount: string }) =>
      `Ingenting bokförs: ${p.amount} är inte skickat till banken och är skuld till mottagarna som förut.`,
    button: (p: { no: number }) => `Lös upp körning ${p.no}`,
    cancel: "Tillbaka till körningen",
    done: (p: { who: string; at: string }) => `Körningen är redan upplöst den ${p.at} av ${p.who}`,
    released: (p: { who: string; at: string }) =>
      `Körningen är redan attesterad den ${p.at} av ${p.who}`,
  },
  advance: {
    title: "Godkänn förskottet?",
    button: (p: { amount: string }) => `Godkänn förskott ${p.amount}`,
    what: (p: { percent: string; grant: string; cap: string | null }) =>
      `Ett förskott enligt utlysningens regler: ${p.percent} av beviljade ${p.grant}${p.cap === null ? "" : `, högst ${p.cap}`}. Senare rekvisitioner räknas av mot det.`,
    who: "Mottagaren ser beloppet. En attestant måste också attestera.",
    undo: "Nej, men inget betalas ut förrän en annan person har attesterat.",
    money: (p: { amount: string; account: string }) => `${p.amount} till ${p.account}.`,
    none: "Utlysningen ger inget förskott till den här typen av organisation.",
    done: "Förskottet är redan godkänt.",
    open: "Öppna betalningen",
    notPayable: "Förskottet kan inte godkännas än.",
    notPayableWhy: "Överst på sidan står vad som behöver göras med kontot.",
    cancel: "Tillbaka till projektet",
  },
  payee: {
    missing: "Mottagaren har inget konto för utbetalning",
    unverified: (p: { account: string }) => `Kontot ${p.account} är inte verifierat`,
    why: {
      claim:
        "Rekvisitionen kan inte godkännas för betalning förrän länsstyrelsen har verifierat mottagarens konto.",
      advance:
        "Förskottet kan inte godkännas förrän länsstyrelsen har verifierat mottagarens konto.",
      payment:
        "Betalningen kan inte beordras på nytt förrän länsstyrelsen har verifierat mottagarens konto.",
      settlement:
        "Slutbetalningen kan inte beslutas förrän länsstyrelsen har verifierat mottagarens konto.",
    },
    missingWhat:
      "Be mottagaren anmäla ett bankgiro eller plusgiro på sidan Organisationen. Verifiera det sedan.",
    unverifiedWhat: "Verifiera kontot först, i bankens register eller genom att ringa mottagaren.",
    verify: "Verifiera kontot",
    organisation: (p: { name: string }) => `Se ${p.name} och dess konton`,
  },
};
