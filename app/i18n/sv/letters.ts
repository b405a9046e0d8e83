/** Letters as they were sent. What a letter itself says is always in Swedish, the language of the case. */
export default {
  title: "Brev",
  kind: {
    dismissal: "Beslut att avvisa",
    award: "Beslut om bidrag",
    refusal: "Beslut om avslag",
    change: "Beslut om ändring",
    settlement: "Beslut om slutreglering",
    paymentStop: "Beslut om utbetalningar",
    control_notice: "Besked om kontroll",
    control_protocol: "Protokoll från kontroll",
    recovery_communication: "Brev inför beslut om återkrav",
    recovery_decision: "Beslut om återkrav",
    recovery_demand: "Krav på återbetalning",
    recovery_respite: "Beslut om anstånd",
  },
  /** The kind and the day, in a list of documents. */
  on: (p: { letter: string; day: string }) => `${p.letter}, ${p.day}`,
  back: { projects: "Projekt", cases: "Ärenden", applications: "Ansökningar" },
  from: "Från",
  to: "Till",
  sent: "Skickat",
  pdf: "Spara som PDF",
  checksum: "Kontrollsumma (SHA-256)",
  language: "Brevet är på svenska, som ärendet.",
};
