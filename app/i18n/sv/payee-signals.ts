/** What makes an account worth another look, how that is judged, and the list of employees' own accounts. */
export default {
  title: "Signaler vid konton",
  lead: "Konton som delas av flera organisationer, eller som har en koppling till någon som är anställd här. Inget betalas ut till dem förrän en person till har bedömt varje signal.",
  none: "Inga signaler",
  noneWhy: "Inget konto som länsstyrelsen kan betala till har någon signal.",
  column: { organisation: "Mottagare", signal: "Signal", standing: "Bedömning" },
  signal: {
    shared_account: "Samma konto hos en annan organisation",
    staff_account: "Kontot är en anställds eget",
    staff_signatory: "En anställd är firmatecknare",
  },
  aboutSignal: {
    shared_account: (p: { name: string }) => `Kontot är också anmält av ${p.name}.`,
    staff_account: (p: { name: string }) => `I listan över anställdas konton: ${p.name}.`,
    staff_signatory: (p: { name: string }) =>
      `${p.name} har en roll hos länsstyrelsen och samma person eller samma namn finns bland firmatecknarna.`,
  },
  standing: {
    open: "Inte bedömd",
    cleared: "Kontot får betalas",
    upheld: "Kontot får inte betalas",
  },
  staffAccounts: "Anställdas konton",
  account: {
    title: "Signaler vid kontot",
    lead: "Inget betalas ut till kontot förrän varje signal är bedömd, och inte heller om bedömningen är att det inte får betalas.",
    none: "Kontot har inga signaler.",
    judgeWhy:
      "Den som anmälde eller verifierade kontot, den som förde in det i listan och den som signalen gäller kan inte bedöma den.",
    open: "Läs signalerna",
  },
  list: {
    lead: "Mottagarnas konton jämförs med listan. Av numret sparas bara en kontrollsumma: det kan inte läsas igen.",
    column: { employee: "Anställd", kind: "Typ av konto", recorded: "Infört", end: "Ta bort" },
    none: "Listan är tom",
    noneWhy: "Ingen mottagares konto kan jämföras med en anställds förrän det finns något här.",
    count: (p: { count: number }) => (p.count === 1 ? "Ett konto" : `${p.count} konton`),
    add: "För in ett konto",
    employee: "Anställd",
    employeeHint: "Namn eller anställningsnummer, så att du hittar raden igen.",
    button: "För in kontot",
    end: "Ta bort",
    ending: {
      title: "Ta bort ett konto ur listan",
      question: "Ta bort kontot ur listan?",
      what: "Mottagarnas konton jämförs inte längre med det.",
      who: "Ingen får något mejl. I granskningsloggen står vem som tog bort det.",
      undo: "Kontot kan föras in igen, med numret.",
      money:
        "En utbetalning som väntar på att signalen bedöms kan gå vidare om inget annat hindrar den.",
      button: "Ta bort kontot",
      cancel: "Tillbaka till listan",
    },
  },
};
