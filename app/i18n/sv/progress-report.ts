/** The progress report that a claim carries, and what it says of the project so far. */
export default {
  title: "Lägesrapport",
  intro: "Skriv inga namn och inget som pekar ut en enskild person.",
  progress: "Vad har ni gjort under perioden?",
  progressHint: "Aktiviteter och deltagare, det viktigaste.",
  deviations: "Vad har avvikit från planen?",
  deviationsHint: "Tid, innehåll, deltagare eller pengar, och vad ni gör åt det.",
  risks: "Vad kan gå fel framöver?",
  risksHint: "Och vad ni gör för att det inte ska hända.",
  none: "Skriv Inget om det inte finns något.",
  counts: "Resultat så långt",
  countsIntro:
    "Räkna från projektets första dag till periodens sista, så att ingen räknas två gånger. Räkna kvinnor och män var för sig. Skriv 0 om det inte blev någon. Lämna tomt om ni inte vet.",
  head: { progress: "Gjort", deviations: "Avvikelser", risks: "Risker" },
  missing: "Uppgift saknas",
  unknown: (p: { names: string }) => `Ingen uppgift än: ${p.names}.`,
  fallen: (p: { count: number }) =>
    p.count === 1
      ? "1 resultat är lägre än i en tidigare rekvisition"
      : `${p.count} resultat är lägre än i en tidigare rekvisition`,
  fallenWhat: (p: { names: string }) =>
    `${p.names}. Resultaten räknas från projektets början och ska inte minska. Fråga mottagaren.`,
  complete: "Lägesrapporten är med",
  lacking: "Lägesrapporten är inte klar",
  mend: "Komplettera rekvisitionen",
  soFar: "Resultat så långt",
  soFarFrom: (p: { no: number; day: string }) =>
    `Enligt lägesrapporten i rekvisition ${p.no}, till och med ${p.day}.`,
  start: (p: { no: number; day: string }) =>
    `Siffrorna står här ur lägesrapporten i rekvisition ${p.no}, till och med ${p.day}. Ändra dem så att de gäller hela projektet.`,
  alone: {
    title: "Inget att rekvirera",
    text: "Mottagaren hade inga kostnader i perioden. Lägesrapporten är registrerad, och det finns inget att granska eller betala.",
    sign: {
      what: "Länsstyrelsen får lägesrapporten för perioden. Ni rekvirerar inget.",
      undo: "Nej. Det som är inskickat gäller.",
      money: "Inget. Ni kan rekvirera kostnader i nästa rekvisition.",
      statement: "Uppgifterna stämmer. Vi hade inga kostnader i perioden.",
      button: "Skriv under och skicka lägesrapporten",
    },
  },
};
