/** The end of an item's year. */
export default {
  appropriations: "Anslag",
  crumb: "Årsskifte",
  title: (p: { year: number }) => `Årsskiftet ${p.year}: beviljat, inte utbetalt`,
  lead: "Varje belopp som är beviljat och inte utbetalt när året är slut, och vad som händer med det.",
  state: {
    open: "Året pågår",
    over: "Ska göras",
    prepared: "Väntar på underskrift",
    signed: "Gjort",
  },
  rules: {
    title: "Så bestäms det",
    saving:
      "Det som inte är använt får sparas bara så långt regeringen har medgett. Resten dras in (7 § anslagsförordningen).",
    moved:
      "Det som är beviljat betalas ändå. Det som inte ryms i sparandet belastar nästa års anslag, som bär det som betalas det året (12 §).",
    over: "Det som är kvar i ett slutreglerat projekt går tillbaka till anslagsposten.",
  },
  saving: {
    label: "Får sparas",
    none: "0,00 kr. Inget medgivande är registrerat.",
    note: (p: { source: string; day: string; by: string }) =>
      `${p.source}, ${p.day}. Registrerat av ${p.by}.`,
    record: "Registrera medgivet sparande",
  },
  savingForm: {
    title: (p: { code: string; year: number }) => `Registrera sparande för ${p.code}, ${p.year}`,
    crumb: "Sparande",
    lead: "Hur mycket av anslagsposten som får användas nästa år, enligt regeringens beslut (7 § anslagsförordningen).",
    amount: "Belopp som får sparas",
    source: "Beslut",
    sourceHint: "Till exempel: Regleringsbrevet för 2028, villkor 3",
    decidedOn: "Beslutat den",
    once: "Sparandet registreras en gång per anslagspost.",
    button: "Registrera sparandet",
    already: "Sparandet är redan registrerat",
    signed: "Årsskiftet är gjort. Sparandet kan inte ändras längre.",
    back: "Tillbaka till årsskiftet",
  },
  rows: {
    title: "Projekt för projekt",
    caption: "Beviljat och inte utbetalt per projekt, och vad som händer",
    project: "Projekt",
    hidden: "Projekt som du inte kan se",
    committed: "Inte godkänt (kr)",
    toBePaid: "Godkänt, inte utbetalt (kr)",
    carried: "Förs över (kr)",
    moved: "Nästa års anslag (kr)",
    returned: "Tillbaka (kr)",
    from: (p: { from: number; to: number }) => `från ${p.from} till ${p.to}`,
    sum: "Summa",
    none: "Inget är beviljat utan att vara utbetalt.",
  },
  ofItem: {
    title: "Anslagsposten",
    envelopes: "Inte beviljat, tillbaka från utlysningar",
    saved: "Inte lovat, sparas till nästa år",
    withdrawn: "Dras in till staten",
    lapsed: "Outnyttjat utrymme för senare år, upphör",
  },
  obstacles: {
    title: "Innan årsskiftet görs",
    notOver: (p: { day: string }) => `Året pågår till och med ${p.day}. Listan visar läget i dag.`,
    earlier: (p: { year: number }) => `Årsskiftet ${p.year} ska göras först.`,
    noNextItem: (p: { year: number }) => `Anslagsposten för ${p.year} ska registreras först.`,
    uncovered: (p: { amount: string }) =>
      `${p.amount} är beviljat för året utan att årets anslag räckte. Flytta det till ett år med anslag först.`,
    nextShort: (p: { needed: string; left: string }) =>
      `${p.needed} ska belasta nästa års anslag, som har ${p.left} disponibelt. Registrera medgivet sparande, eller flytta en del av ett projekts pengar till ett senare år.`,
    none: "Året är slut, och nästa års anslag räcker.",
  },
  outdated: {
    title: "Bokföringen har ändrats sedan årsskiftet förbereddes",
    what: "Listan visar läget nu. Förbered årsskiftet på nytt, så kan någon annan skriva under.",
  },
  two: {
    title: "Två personer krävs",
    prepared: "Förberett",
    signed: "Underskrivet och bokfört",
    by: (p: { name: string; at: string }) => `${p.name}, ${p.at}`,
    none: "En controller förbereder.",
    blocked: "En controller förbereder när inget längre hindrar: se ”Innan årsskiftet görs”.",
    own: "Du har förberett det. Någon annan ska skriva under.",
    other: "En annan controller, en ekonom eller en attestant skriver under.",
    prepare: "Förbered årsskiftet",
    again: "Förbered på nytt",
    open: "Gå till underskriften",
  },
  sign: {
    crumb: "Underskrift",
    question: (p: { code: string; year: number }) => `Göra årsskiftet för ${p.code}, ${p.year}?`,
    what: (p: { count: number; year: number }) =>
      p.count === 1
        ? `Pengarna i 1 projekt läggs på ${p.year}. Anslagspostens år stängs.`
        : `Pengarna i ${p.count} projekt läggs på ${p.year}. Anslagspostens år stängs.`,
    who: "Alla som läser huvudboken. Den som har förberett årsskiftet kan inte skriva under det.",
    undo: "Nej. Det som är fel rättas med en ny bokning.",
    money: (p: { carried: string; moved: string; withdrawn: string }) =>
      `${p.carried} förs över, ${p.moved} belastar nästa års anslag och ${p.withdrawn} dras in. Allt bokförs på en gång, eller inget.`,
    button: "Skriv under och bokför",
    cancel: "Tillbaka till årsskiftet",
  },
};
