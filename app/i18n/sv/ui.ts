/** Words that belong to the components, not to any subject. */
export default {
  form: {
    optional: "(frivilligt)",
    errorTitle: "Rätta det här för att gå vidare",
    moreErrors: (p: { count: number }) =>
      p.count === 1
        ? "Och 1 fel till, vid sitt fält."
        : `Och ${p.count} fel till, vart och ett vid sitt fält.`,
    refusedTitle: "Det gick inte att genomföra",
    errorPrefix: "Fel: ",
    understood: (p: { typed: string; amount: string }) => `Vi läste "${p.typed}" som ${p.amount}.`,
    amountHint: "Skriv beloppet i kronor, till exempel 12 600,50",
    dateHint: "Till exempel 22 juni 2028 eller 2028-06-22",
    charactersLeft: (p: { left: number }) =>
      p.left >= 0 ? `${p.left} tecken kvar` : `${-p.left} tecken för mycket`,
    charactersAllowed: (p: { max: number }) => `Högst ${p.max} tecken`,
    fileTooLarge: (p: { name: string; megabytes: number }) =>
      `Filen "${p.name}" är större än ${p.megabytes} MB och är inte vald. Gör den mindre eller välj en annan.`,
    filesTooLarge: (p: { megabytes: number }) =>
      `Filerna är tillsammans större än ${p.megabytes} MB och är inte valda. Välj färre åt gången.`,
    choose: "Välj",
    saved: (p: { time: string }) => `Sparat ${p.time}`,
  },
  late: {
    title: "Formuläret finns inte kvar",
    why: "Någon annan hann före, eller så har du redan gjort det. Inget har ändrats nu. Här ser du hur det ligger till.",
  },
  table: {
    total: "Summa",
    page: (p: { page: number; pages: number }) => `Sida ${p.page} av ${p.pages}`,
    pages: "Sidor",
    previous: "Föregående sida",
    next: "Nästa sida",
    sortedUp: "stigande",
    sortedDown: "fallande",
    filter: "Filtrera",
    show: "Visa",
    clear: "Rensa",
    sortUnknown: (p: { text: string }) =>
      `Listan kan inte sorteras efter "${p.text}". Den visas i sin vanliga ordning.`,
    unread: "Visas utan det som inte går att läsa.",
    asTable: "Visa som tabell",
  },
  task: {
    done: "Klar",
    part: "Påbörjad",
    todo: "Inte påbörjad",
    wait: "Väntar på annan",
    due: "I dag",
    late: "Försenat",
    off: "Kan inte börja än",
  },
  step: { done: "klart", now: "nu", coming: "kommer", todo: "inte klart" },
  check: { ok: "Uppfyllt:", warn: "Observera:", stop: "Stopp:" },
  parts: "Ärendets delar",
  facts: "Fakta",
  noData: "Uppgift saknas",
  ledgerBalance: "visa verifikaten",
  chart: {
    result: "Utfall",
    reached: "Utfall, målet är nått",
    target: "Mål (svart streck)",
    noTarget: "inget mål",
    granted: "Beviljas helt",
    partly: "Beviljas delvis",
    outside: "Ryms inte",
    frame: "Ram",
    million: "mnkr",
    mapCredit: "Karta: svg-maps, CC BY 4.0",
  },
  confirm: {
    what: "Vad händer",
    who: "Vem ser det",
    undo: "Går det att ångra",
    money: "Vad händer med pengarna",
  },
  receipt: {
    caseNumber: "Diarienummer",
    received: "Kom in",
    checksum: "Kontrollsumma",
    next: "Nästa datum",
    content: "Det här kom in",
  },
  currency: { word: "kr" },
};
