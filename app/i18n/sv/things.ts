/** What kinds of thing entries and events are about. */
export default {
  application: "Ansökan",
  project: "Projekt",
  decision: "Beslut",
  assessment: "Bedömning",
  claim: "Rekvisition",
  paymentOrder: "Betalningsorder",
  paymentRun: "Utbetalningskörning",
  bankFile: "Bankfil",
  call: "Utlysning",
  appropriation: "Anslagspost",
  finalReport: "Slutredovisning",
  settlement: "Slutreglering",
  organisation: "Organisation",
  payeeAccount: "Kontonummer",
  person: "Person",
  board: "Länsstyrelse",
};
