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
    "paymentStop.decision": "En beslutsfattare ska besluta om utbetalningsstopp",
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
    "paymentStop.decide": "Besluta om utbetalningsstopp",
    "period.answer": "Svara på om en stängd månad ska öppnas",
    "ranking.freeze": "Lås rangordningen",
    "run.confirm": "Läs in bankens svar",
    "run.prepare": "Skapa en utbetalningskörning",
    "run.release": "Skicka utbetalningen",
    "settlement.decide": "Besluta om slutreglering",
    "settlement.prepare": "Granska slutredovisningen",
  },
};
