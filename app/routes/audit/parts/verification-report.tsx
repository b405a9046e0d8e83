import type { Difference, VerificationResult } from "~/domain/audit";
import { useLocale, useText } from "~/i18n";
import auditText from "~/i18n/audit";
import { formatInstantToSecond } from "~/ui/date";
import { Notice } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { formatWhole } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** What the latest verification found: nothing, or what differs. */
export function VerificationReport({ result }: { readonly result: VerificationResult }) {
  const t = useText(auditText).verification;
  const locale = useLocale();
  const isWhole = result.differenceCount === 0;
  const when = formatInstantToSecond(result.at, locale);
  return (
    <div className="lm-stack">
      <Notice
        tone={isWhole ? "success" : "error"}
        title={isWhole ? t.whole : t.broken({ count: result.differenceCount })}
      >
        {isWhole ? t.by({ who: result.by, when }) : t.brokenWhat}
      </Notice>
      {isWhole ? null : <Differences result={result} />}
      <Counts result={result} />
      {isWhole ? null : <p className="lm-muted">{t.by({ who: result.by, when })}</p>}
    </div>
  );
}

export function Counts({ result }: { readonly result: VerificationResult }) {
  const t = useText(auditText).counts;
  const locale = useLocale();
  const counts = [
    "entries",
    "lines",
    "accounts",
    "blocks",
    "auditEntries",
    "auditEntriesInAll",
  ] as const;
  return (
    <>
      <Facts
        facts={counts.flatMap((key) => {
          const figure = result[key];
          return figure === null ? [] : [{ label: t[key], value: formatWhole(figure, locale) }];
        })}
      />
      <p className="lm-small lm-measure">{t.note}</p>
    </>
  );
}

function Differences({ result }: { readonly result: VerificationResult }) {
  const { verification: t, fault } = useText(auditText);
  const names: Readonly<Record<string, string>> = fault;
  return (
    <>
      <DataTable<Difference>
        caption={t.differences}
        captionHidden
        rows={result.differences}
        rowKey={({ what, id, detail }) => `${what} ${id} ${detail}`}
        columns={[
          { key: "what", head: t.column.what, cell: ({ what }) => names[what] ?? what },
          { key: "id", head: t.column.id, cell: ({ id }) => id },
          { key: "detail", head: t.column.detail, cell: ({ detail }) => <code>{detail}</code> },
        ]}
      />
      {result.differenceCount > result.differences.length ? (
        <p className="lm-muted">{t.onlyFirst({ shown: result.differences.length })}</p>
      ) : null}
    </>
  );
}
