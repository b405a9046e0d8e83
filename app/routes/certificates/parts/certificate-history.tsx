import type { CofinancingPart, PartPage } from "~/domain/certificates/index.server";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import certificatesText from "~/i18n/certificates";
import { formatInstant } from "~/ui/date";
import { Facts } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";
import { plainQuantity } from "./part-state";

type Certificate = PartPage["certificates"][number];
type Props = {
  readonly part: CofinancingPart;
  readonly certificates: readonly Certificate[];
};

/** Every certificate with who sent it, what it says and what was found. */
export function CertificateHistory({ part, certificates }: Props) {
  const { history: t } = useText(certificatesText);
  if (certificates.length === 0) return <p>{t.none}</p>;
  return (
    <div className="lm-stack">
      {certificates.map((certificate) => (
        <CertificateFacts key={certificate.id} part={part} certificate={certificate} />
      ))}
    </div>
  );
}

function CertificateFacts(props: {
  readonly part: CofinancingPart;
  readonly certificate: Certificate;
}) {
  const { part, certificate } = props;
  const { history: t, part: words } = useText(certificatesText);
  const { units } = useText(budgetText).inKind;
  const locale = useLocale();
  const by = (name: string, at: string) => t.by({ name, at: formatInstant(at, locale) });
  const { id, amount, quantity, rate, basis, fileName, judgement, reason, judgedBy } = certificate;
  const counted =
    rate === null
      ? null
      : words.count({
          quantity: plainQuantity(quantity, locale),
          unit: units[part.unit as keyof typeof units],
          rate: formatKronor(rate, locale),
        });
  const file = fileName && <a href={`/cofinancing/${part.id}/files/${id}`}>{fileName}</a>;
  const said = [
    { label: t.sent, value: by(certificate.by, certificate.statedAt) },
    { label: t.amount, value: <Kr ore={amount} /> },
    { label: t.counted, value: counted },
    { label: t.basis[part.form], value: basis },
    { label: t.file, value: file },
    ...(judgement
      ? [{ label: t.judgement[judgement], value: by(judgedBy ?? "", certificate.judgedAt ?? "") }]
      : []),
    { label: t.reason, value: reason },
  ];
  return <Facts look="rows" facts={said.filter(({ value }) => value !== null)} />;
}
