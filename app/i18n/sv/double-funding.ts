/** A cost that several pay, and an applicant with other money for the same time. */
export default {
  form: {
    title: "Kostnader som delas med andra",
    intro:
      "Fyll i de rader som är er del av en faktura som flera betalar. Som verifikation skriver alla fakturans eget nummer. Nyckeln är delarna i samma ordning hos alla, till exempel 1:1:1, och er del är vilken av dem som är er. Beloppet på raden ska vara er del, på öret.",
  },
  share: (p: { place: number; parts: number; key: string; whole: string }) =>
    `del ${p.place} av ${p.parts} (${p.key}) av ${p.whole}`,
  otherShares: (p: { shares: string }) => `Fler betalar samma kostnad: ${p.shares}.`,
  otherShare: (p: { amount: string; organisation: string; caseNumber: string; board: string }) =>
    `${p.amount} till ${p.organisation}, ${p.caseNumber}, ${p.board}`,
  otherFunding: {
    title: (p: { count: number }) =>
      p.count === 1
        ? "Sökanden har ett ärende till för samma tid"
        : `Sökanden har ${p.count} ärenden till för samma tid`,
    what: "Jämför budgetarna: samma kostnad får inte betalas två gånger.",
    row: (p: { caseNumber: string; from: string; to: string; granted: string | null }) =>
      `${p.caseNumber}, ${p.from}–${p.to}, ${p.granted === null ? "inte beslutat" : `beviljat ${p.granted}`}`,
  },
};
