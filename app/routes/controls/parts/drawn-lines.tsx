import { Link } from "@remix-run/react";
import type { ControlPage } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

type Props = { readonly page: ControlPage; readonly isStaff: boolean };

/** The costs whose vouchers are asked for, and the seed that chose them. */
export function DrawnLines({ page: { lines, control }, isStaff }: Props) {
  const t = useText(visitsText);
  return (
    <Section title={t.section.lines}>
      <DataTable
        caption={t.section.lines}
        captionHidden
        rows={lines}
        rowKey={({ place }) => String(place)}
        empty={<p>{t.linesNone}</p>}
        columns={[
          { key: "what", head: t.line.what, cell: ({ description }) => description },
          {
            key: "claim",
            head: t.line.claim,
            cell: ({ claimId, claimNo }) => (
              <Link to={`/claims/${claimId}`}>{t.claim({ no: claimNo })}</Link>
            ),
          },
          { key: "voucher", head: t.line.voucher, cell: ({ voucher }) => voucher },
          {
            key: "amount",
            head: t.line.amount,
            num: true,
            cell: ({ amount }) => <Amount ore={amount} />,
          },
        ]}
      />
      {isStaff && lines.length > 0 ? (
        <p>
          {t.linesSeed}: <code className="lm-checksum">{control.seed}</code>
        </p>
      ) : null}
    </Section>
  );
}
