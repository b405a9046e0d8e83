import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import type { Claim } from "~/domain/claims";
import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { CommandForm, FileField, Select, SubmitButton } from "~/ui/form";
import { typedOf } from "./line-field";

/** Adds a file, of one of the claim's vouchers or of the claim as a whole. */
export function EvidenceForm({ claim }: { readonly claim: Claim }) {
  const t = useText(claimsText).evidence;
  const vouchers = [...new Set(typedOf(claim.lines).flatMap(({ voucher }) => voucher ?? []))];
  return (
    <CommandForm action={`/claims/${claim.id}/files`} id="evidence" files>
      <Select
        name="voucher"
        label={t.voucher}
        empty={t.whole}
        options={vouchers.map((voucher) => ({ value: voucher, label: voucher }))}
      />
      <FileField
        name="file"
        label={t.file}
        hint={t.hint}
        accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.doc,.docx,.xlsx"
        mostMegabytes={MOST_MEGABYTES}
      />
      <SubmitButton look="secondary">{t.add}</SubmitButton>
    </CommandForm>
  );
}
