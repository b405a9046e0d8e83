/** En kostnad som liknar en som är begärd någon annanstans: vad som är lika, och var. */
type Where = { readonly where: string };
type Place = {
  readonly no: number;
  readonly caseNumber: string;
  readonly organisation: string;
  readonly voucher: string;
  readonly amount: string;
};

export default {
  where: (p: Place) =>
    `verifikation ${p.voucher} på ${p.amount} i rekvisition ${p.no}, ${p.caseNumber} (${p.organisation})`,
  alike: {
    same: (p: Where) => `En annan mottagare har begärt samma kostnad: ${p.where}.`,
    amount: (p: Where) => `Samma verifikation med ett annat belopp: ${p.where}.`,
    zeros: (p: Where) => `Samma leverantör och belopp, numret skiljer bara nollor: ${p.where}.`,
    sign: (p: Where) => `Samma leverantör och belopp, numret skiljer ett tecken: ${p.where}.`,
    days: (p: Where) => `Samma leverantör och belopp med högst tre dagar emellan: ${p.where}.`,
  },
  lines: (p: { count: number }) =>
    p.count === 1 ? "1 rad liknar en annan kostnad" : `${p.count} rader liknar andra kostnader`,
  what: "Se raden. Jämför underlagen innan du godkänner.",
};
