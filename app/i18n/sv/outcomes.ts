/** What came of the money, for everyone. */
export default {
  title: "Vad blev det av pengarna?",
  overview: "Hela bilden",
  kicker: (p: { on: string; county: string }) => `Läget ${p.on} · ${p.county}`,
  lead: (p: { granted: string; projects: number; settled: number }) =>
    `${p.granted} beviljades till ${p.projects === 1 ? "ett projekt" : `${p.projects} projekt`}. ${
      p.settled === 0
        ? "Inget är slutredovisat än."
        : p.settled === 1
          ? "Ett är slutredovisat."
          : `${p.settled} är slutredovisade.`
    }`,
  none: "Inga projekt har fått bidrag",
  noneWhy:
    "När besluten är fattade står projekten här, och när de är slutreglerade vad det blev av dem.",
  figures: {
    granted: "Beviljat",
    grantedNote: (p: { count: number }) => (p.count === 1 ? "1 projekt" : `${p.count} projekt`),
    reported: "Slutredovisat",
    reportedOf: (p: { settled: number; projects: number }) => `${p.settled} av ${p.projects}`,
    next: (p: { on: string }) => `Nästa: ${p.on}`,
    final: "Slutligt bidrag",
    finalOf: (p: { project: string }) => `Slutligt bidrag, ${p.project}`,
    released: (p: { amount: string }) => `${p.amount} gick tillbaka`,
    perResult: "Per deltagare i arbete eller studier",
    perResultHow: (p: { cost: string; results: number }) => `${p.cost} ÷ ${p.results} personer`,
    notKnown: "Uppgift saknas",
  },
  project: {
    title: (p: { project: string }) => `Lovat och uppnått: ${p.project}`,
    period: (p: { organisation: string; period: string }) => `${p.organisation}, ${p.period}.`,
    target: (p: { target: number }) => `mål ${p.target}`,
    noTarget: "inget mål",
    table: "Visa som tabell, kvinnor och män",
    caption: (p: { project: string }) => `Utfall uppdelat på kön, ${p.project}`,
    column: {
      indicator: "Indikator",
      women: "Kvinnor",
      men: "Män",
      total: "Totalt",
      target: "Mål",
    },
    hidden: "döljs",
    missing: "uppgift saknas",
    notCounted: "–",
    value: (p: { total: number; percent: string }) => `${p.total} (${p.percent})`,
    why: "Tal mellan 1 och 4 döljs så att ingen kan kännas igen. Då döljs även det andra könet, annars går talet att räkna ut. Noll visas som 0.",
    lessons: "Det här lärde sig projektet",
    quote: (p: { text: string }) => `”${p.text}”`,
  },
  list: {
    title: "Alla projekt",
    column: {
      project: "Projekt",
      sought: "Sökt (kr)",
      granted: "Beviljat (kr)",
      final: "Slutligt bidrag (kr)",
      result: "Resultat",
    },
    goals: (p: { reached: number; goals: number }) =>
      p.goals === 0 ? "Inga mål" : `${p.reached} av ${p.goals} mål nåddes`,
    reports: (p: { on: string }) => `Redovisas ${p.on}`,
    sum: "Summa",
  },
  map: (p: { county: string; count: number }) =>
    `Karta över Sveriges län. ${p.county} har ${p.count === 1 ? "ett beviljat projekt" : `${p.count} beviljade projekt`}.`,
};
