/** Whether the organisation deducts VAT or is compensated for it, as the call's question has it. */
export const vatPositions = ["ja_helt", "ja_delvis", "nej"] as const;
export type VatPosition = (typeof vatPositions)[number];
