/**
 * A voucher as it is compared with others: supplier and number without case, spaces and signs, so that "Faktura 12-3" of
 * "Hyresbolaget AB" is found again as "faktura 123" of "HYRESBOLAGET AB". Null without a supplier: many salaries share one voucher.
 */
export function voucherKey(supplier: string | null, voucher: string): string | null {
  const [who, what] = [bare(supplier ?? ""), bare(voucher)];
  return who === "" || what === "" ? null : `${who}|${what}`;
}

const bare = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
