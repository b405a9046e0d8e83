/** Exports of the books: order, fetch, checksum. */
export default {
  title: "Exporter",
  lead: "Här hämtar du huvudboken som fil. Varje hämtning noteras i granskningsloggen.",
  choose: "Beställ en fil",
  format: {
    label: "Vad ska filen innehålla?",
    proof: "Revisorspaket",
    heads: "Kedjehuvuden",
    sie4e: "SIE 4E",
    sie4i: "SIE 4I",
    hledger: "Journal för hledger och ledger",
    csv: "Journalen som CSV",
    jsonl: "Journalen som JSON",
  },
  about: {
    proof:
      "Alla konton, verifikat och kedjor, med ett program som räknar om allt utan databas. En ZIP-fil för revisorn.",
    heads:
      "Var kontrollsummornas kedjor slutar. Spara filen på en annan plats: den avslöjar den som bygger om en kedja.",
    sie4e: "Ett år av redovisningsboken med konton, saldon och verifikat. För revision.",
    sie4i: "Ett års verifikat i redovisningsboken. För att läsas in i ekonomisystemet.",
    hledger: "Alla tre böckerna som text, som hledger och ledger kan räkna om.",
    csv: "Alla tre böckerna, en rad för varje rad i ett verifikat. För kalkylprogram.",
    jsonl: "Alla tre böckerna, ett verifikat på varje rad. För program.",
  },
  year: {
    label: "År",
    hint: "Till exempel 2027. Lämna tomt för alla år. SIE är alltid ett år; revisorspaketet och kedjehuvudena alltid allt.",
  },
  order: "Beställ filen",
  latest: "Senaste beställningarna",
  none: "Ingen har beställt någon fil än.",
  noneWhy: "När någon har gjort det står den här, med kontrollsumman när den är hämtad.",
  named: (p: { format: string; year: number | null }) =>
    p.year === null ? p.format : `${p.format}, ${p.year}`,
  column: {
    what: "Fil",
    at: "Beställd",
    by: "Av",
    state: "Läge",
    fetchedAt: "Hämtad",
    bytes: "Storlek (byte)",
    sha256: "Kontrollsumma (SHA-256)",
  },
  fetched: "Hämtad",
  notFetched: "Inte hämtad",
  fileName: "Filnamn",
  consequence:
    "Filen görs medan du hämtar den och visar böckerna som de är just då. När hela filen är hämtad noterar vi storlek och kontrollsumma.",
  fetch: "Hämta filen",
  deliveries: "Hämtningar",
  noDelivery: "Filen är inte hämtad än.",
  noDeliveryWhy:
    "När du har hämtat hela filen står kontrollsumman här. Ladda om sidan om den inte syns.",
};
