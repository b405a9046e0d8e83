import type { CofinancingPart } from "~/domain/certificates/index.server";
import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import certificatesText from "~/i18n/certificates";
import { Actions, AmountField, CommandForm, FileField, SubmitButton } from "~/ui/form";
import { TextArea, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatOre } from "~/ui/money";
import { plainQuantity } from "./part-state";

const LONGEST = 3000;

type Props = { readonly part: CofinancingPart };

/** What the co-financier certifies, and the signed certificate. */
export function CertificateForm({ part }: Props) {
  const { send: t } = useText(certificatesText);
  return (
    <Section title={t.title} intro={t.intro}>
      <CommandForm action={`/cofinancing/${part.id}/certificates`} files>
        <input type="hidden" name="form" value={part.form} />
        {part.form === "cash" ? <CashFields part={part} /> : <InKindFields part={part} />}
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".pdf"
          mostMegabytes={MOST_MEGABYTES}
          optional
        />
        <Actions>
          <SubmitButton>{t.button}</SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}

function CashFields({ part }: Props) {
  const { send: t } = useText(certificatesText);
  return (
    <>
      <AmountField
        name="amount"
        label={t.amount}
        hint={t.amountHint}
        value={formatOre(part.promised, useLocale())}
      />
      <TextArea name="basis" label={t.why} hint={t.whyHint} rows={3} max={LONGEST} optional />
    </>
  );
}

function InKindFields({ part }: Props) {
  const { send: t } = useText(certificatesText);
  const { units } = useText(budgetText).inKind;
  const locale = useLocale();
  const unit = units[part.unit as keyof typeof units];
  return (
    <>
      <TextField
        name="quantity"
        label={t.quantity({ unit })}
        hint={t.quantityHint}
        inputMode="decimal"
        size={10}
        value={plainQuantity(part.quantity, locale)}
      />
      <AmountField
        name="rate"
        label={t.rate({ unit })}
        value={part.rate === null ? "" : formatOre(part.rate, locale)}
      />
      <TextArea name="basis" label={t.basis} hint={t.basisHint} rows={3} max={LONGEST} />
    </>
  );
}
