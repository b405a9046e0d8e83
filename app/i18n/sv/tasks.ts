/** The work list of a staff person. A task's sentence begins with its verb. */
const counts = [
  "Inget",
  "En sak",
  "Två saker",
  "Tre saker",
  "Fyra saker",
  "Fem saker",
  "Sex saker",
];
const thing = (count: number) => counts[count] ?? `${count} saker`;

export default {
  title: "Väntar på dig",
  lead: (p: { day: string; count: number; today: number; late: number }) => {
    const urgent = [
      ...(p.late > 0 ? [`${p.late} av dem ${p.late === 1 ? "försenad" : "försenade"}`] : []),
      ...(p.today > 0 ? [`${p.today} av dem i dag`] : []),
    ];
    return `${p.day}. ${[thing(p.count), ...urgent].join(", ")}.`;
  },
  group: {
    late: "Försenat",
    today: "I dag",
    week: "Den här veckan",
    soon: "Så snart du kan",
    later: "Senare",
  },
  column: { todo: "Att göra", subject: "Ärende", due: "Senast" },
  today: "i dag",
  since: (p: { day: string }) => `sedan ${p.day}`,
  run: (p: { no: string }) => `Utbetalningskörning ${p.no}`,
  empty: "Inget väntar på dig.",
  emptyWhy: "När något behöver göras står det här, med det mest brådskande först.",
  groups: {
    title: "Väntar på din grupp",
    intro: "Du får göra det här, men någon annan brukar göra det.",
    show: (p: { count: number }) =>
      p.count === 1
        ? "Visa också en sak som väntar på din grupp"
        : `Visa också ${p.count} saker som väntar på din grupp`,
  },
  others: {
    title: "Väntar på andra",
    days: (p: { days: number }) =>
      p.days === 0 ? "sedan i dag" : p.days === 1 ? "sedan i går" : `sedan ${p.days} dagar`,
    "call.publication": "Någon annan ska publicera utlysningen",
    "case.completion": "Sökanden ska komplettera",
    "dismissal.decision": "En beslutsfattare ska besluta om avvisning",
    "award.decision": "En beslutsfattare ska fatta beslut",
    "order.attestation": "En attestant ska attestera betalningen",
    "period.answer": "Någon annan ska godkänna att månaden öppnas",
    "run.release": "En attestant ska skicka utbetalningen",
    "recovery.decision": "En beslutsfattare ska besluta om återkravet",
    "recovery.measure": "Någon annan ska besluta om åtgärden",
    "settlement.decision": "En beslutsfattare ska besluta om slutreglering",
  },
  todo: {
    "assessment.assign": "Utse bedömare",
    "assessment.declare": "Svara om du är jävig",
    "assessment.score": "Sätt betyg",
    "bankLine.investigate": "Utred en bankrad utan träff",
    "call.answer": "Svara på en fråga om utlysningen",
    "call.publish": "Publicera utlysningen",
    "case.check": "Granska formellt",
    "case.completionOverdue": "Ta ställning till utebliven komplettering",
    "case.decideDismissal": "Besluta om avvisning",
    "case.handleLate": "Ta ställning till en sen ansökan",
    "case.readCompletion": "Läs kompletteringen",
    "claim.review": "Granska rekvisitionen",
    "decision.decide": "Fatta beslut",
    "decision.declare": "Svara om du är jävig",
    "decision.propose": "Föreslå beslut",
    "decision.proposeAgain": "Gör om förslaget till beslut",
    "organisation.verifyAccount": "Verifiera kontot",
    "order.again": "Beordra betalningen på nytt",
    "order.attest": "Attestera betalningen",
    "period.answer": "Svara på om en stängd månad ska öppnas",
    "ranking.freeze": "Lås rangordningen",
    "recovery.answerRequest": "Ta ställning till mottagarens begäran om återkravet",
    "recovery.chase": "Driv in ett förfallet återkrav",
    "recovery.communicate": "Skriv till mottagaren om återkrav",
    "recovery.confirmPayment": "Bekräfta en registrerad betalning",
    "recovery.consult": "Begär yttrande om eftergift",
    "recovery.decide": "Besluta om återkrav",
    "recovery.decideMeasure": "Besluta om en åtgärd på ett återkrav",
    "recovery.demand": "Skicka ett krav",
    "recovery.propose": "Föreslå beslut om återkrav",
    "run.confirm": "Läs in bankens svar",
    "run.prepare": "Skapa en utbetalningskörning",
    "run.release": "Skicka utbetalningen",
    "settlement.decide": "Besluta om slutreglering",
    "settlement.prepare": "Granska slutredovisningen",
  },
};
