import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { Facts } from "../list/facts";

type ReceiptBlockProps = {
  readonly caseNumber: ReactNode;
  /** To the second, with the time zone. */
  readonly received: ReactNode;
  /** What came in: files with their size. */
  readonly content?: readonly ReactNode[];
  readonly checksum?: string;
  readonly next?: ReactNode;
};

/** The proof that something came in. */
export function ReceiptBlock({ caseNumber, received, content, checksum, next }: ReceiptBlockProps) {
  const t = useText(uiText).receipt;
  const list =
    content && content.length > 0 ? (
      <ul className="lm-bullets">
        {content.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    ) : null;
  const facts = [
    { label: t.received, value: received },
    ...(list ? [{ label: t.content, value: list }] : []),
    ...(checksum
      ? [{ label: t.checksum, value: <code className="lm-checksum">{checksum}</code> }]
      : []),
    ...(next ? [{ label: t.next, value: next }] : []),
  ];
  return (
    <div className="lm-receipt">
      <p className="lm-receipt__number">
        <span>{t.caseNumber}</span> <b>{caseNumber}</b>
      </p>
      <Facts look="rows" facts={facts} />
    </div>
  );
}
