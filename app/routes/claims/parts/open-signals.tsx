import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import evidenceSignalsText from "~/i18n/evidence-signals";
import { Notice } from "~/ui/layout";

type Props = { readonly claimId: string; readonly open: number };

/** Before the officer starts on the lines: what must be judged first, so that nothing typed is refused afterwards. */
export function OpenSignals({ claimId, open }: Props) {
  const t = useText(evidenceSignalsText).claim;
  if (open === 0) return null;
  return (
    <Notice tone="warn" title={t.open({ count: open })}>
      {t.openWhat} <Link to={`/claims/${claimId}/evidence-signals`}>{t.read}</Link>
    </Notice>
  );
}
