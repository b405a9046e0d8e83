import type sv from "../sv/exports";

export default {
  title: "Exports",
  lead: "Download the ledger as a file. Every download is noted in the audit log.",
  choose: "Order a file",
  format: {
    label: "What should the file hold?",
    proof: "Auditor's package",
    heads: "Chain heads",
    sie4e: "SIE 4E",
    sie4i: "SIE 4I",
    hledger: "Journal for hledger and ledger",
    csv: "The journal as CSV",
    jsonl: "The journal as JSON",
  },
  about: {
    proof:
      "All accounts, entries and chains, with a program that computes everything again without a database. A ZIP file for the auditor.",
    heads:
      "Where the chains of checksums end. Keep the file elsewhere: it finds whoever makes a chain again.",
    sie4e: "A year of the financial book with accounts, balances and entries. For audits.",
    sie4i: "A year's entries in the financial book. For import into the finance system.",
    hledger: "All three books as text that hledger and ledger can compute again.",
    csv: "All three books, a row for each line of an entry. For spreadsheets.",
    jsonl: "All three books, an entry on each line. For programs.",
  },
  year: {
    label: "Year",
    hint: "For example 2027. Leave it empty for all years. SIE is always one year; the auditor's package and the chain heads are always everything.",
  },
  order: "Order the file",
  latest: "Latest orders",
  none: "Nobody has ordered a file yet.",
  noneWhy: "When somebody has, it stands here, with its checksum once it has been downloaded.",
  named: (p: { format: string; year: number | null }) =>
    p.year === null ? p.format : `${p.format}, ${p.year}`,
  column: {
    what: "File",
    at: "Ordered",
    by: "By",
    state: "State",
    fetchedAt: "Downloaded",
    bytes: "Size (bytes)",
    sha256: "Checksum (SHA-256)",
  },
  fetched: "Downloaded",
  notFetched: "Not downloaded",
  fileName: "File name",
  consequence:
    "The file is made while you download it and shows the books as they are at that moment. When all of it has been downloaded we note its size and checksum.",
  fetch: "Download the file",
  deliveries: "Downloads",
  noDelivery: "The file has not been downloaded yet.",
  noDeliveryWhy:
    "When you have downloaded the whole file, its checksum stands here. Reload the page if you do not see it.",
} satisfies typeof sv;
