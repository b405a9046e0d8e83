/** Why nothing is paid now, and the decision to stop payments. */
export default {
  projects: "Projekt",
  blocked: {
    project: "Inget kan betalas ut just nu",
    payment: "Betalningen kan inte gå vidare just nu",
    run: "Körningen kan inte skickas just nu",
    pick: "Stoppad just nu:",
  },
  claiming: {
    title: "Ni kan inte rekvirera nu",
    text: "Projektets sida visar vad som återstår och vem som ska göra det.",
  },
  limits: "Så mycket ger reglerna just nu",
  title: "Utbetalningsstopp",
  name: (p: { project: string }) => `Utbetalningsstopp: ${p.project}`,
  state: { none: "Inget stopp", proposed: "Förslag finns", stopped: "Stoppat" },
  inForce: (p: { day: string }) => `Utbetalningarna är stoppade sedan ${p.day}`,
  inForceWhat:
    "Inget godkänns, attesteras eller skickas till banken förrän stoppet är hävt genom ett beslut.",
  proposal: { stop: "Förslag: stoppa utbetalningarna", lift: "Förslag: häv stoppet" },
  facts: { basis: "Grund", reasons: "Skäl" },
  basis: {
    obstacle: "Hinder mot utbetalning, 15 b § förordningen (2016:1364)",
    conditions: "Ett villkor i beslutet är inte uppfyllt",
  },
  two: {
    title: "Två personer krävs",
    prepared: "Föreslaget",
    decided: "Beslutat",
    by: (p: { name: string; at: string }) => `${p.name}, ${p.at}`,
    own: "Du har föreslagit det. Någon annan ska besluta.",
    other: "En beslutsfattare hos länsstyrelsen beslutar.",
    none: "Inget är föreslaget.",
    open: "Gå till beslutet",
  },
  propose: {
    stop: "Föreslå att utbetalningarna stoppas",
    lift: "Föreslå att stoppet hävs",
    intro: "Förslaget stoppar inget. Stoppet gäller när en beslutsfattare har beslutat.",
    introLift: "Stoppet gäller tills en beslutsfattare har beslutat att häva det.",
    basis: "Vad grundas stoppet på?",
    reasons: "Skäl",
    reasonsHint: "Mottagaren läser skälen i beslutet. Skriv vad som har hänt och vad som krävs.",
    reasonsHintLift: "Mottagaren läser skälen i beslutet. Skriv vad som har ändrats.",
    button: { stop: "Föreslå stopp", lift: "Föreslå att stoppet hävs" },
    again: "Ändra förslaget",
  },
  history: "Beslut",
  noHistory: "Inga beslut om stopp har fattats i projektet.",
  decided: {
    stop: (p: { day: string }) => `Beslut om stopp ${p.day}`,
    lift: (p: { day: string }) => `Beslut att häva stoppet ${p.day}`,
  },
  decision: {
    question: {
      stop: (p: { project: string }) => `Stoppa utbetalningarna till ${p.project}?`,
      lift: (p: { project: string }) => `Häva stoppet för ${p.project}?`,
    },
    what: {
      stop: "Inget mer betalas ut, inte heller det som redan är attesterat eller ligger i en körning som inte har skickats.",
      lift: "Det som är godkänt kan betalas ut igen.",
    },
    who: "Mottagaren får beslutet med skälen och ett mejl.",
    undo: {
      stop: "Stoppet hävs genom ett nytt beslut, också det av två personer.",
      lift: "Utbetalningarna kan stoppas igen genom ett nytt beslut.",
    },
    money: "Inget bokförs. Bidraget är beviljat som förut.",
    button: { stop: "Besluta om stopp", lift: "Besluta att häva stoppet" },
    cancel: "Tillbaka till utbetalningsstoppet",
  },
};
