import { duesLeft } from "~/domain/recoveries";
import type { RecoveryPage } from "~/domain/recoveries/index.server";
import { useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { Day } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

/** When the debt is due, and what has happened on it. */
export function MovementTable({ page }: { readonly page: RecoveryPage }) {
  const { section, movement: t } = useText(recoveriesText);
  const { recovery, movements } = page;
  if (!recovery.demandSentOn) return null;
  return (
    <>
      <DueTable page={page} />
      <Section title={section.movements}>
        <DataTable
          caption={t.caption}
          captionHidden
          rows={movements}
          rowKey={({ id }) => id}
          rowHead="what"
          empty={<p>{section.noMovements}</p>}
          columns={[
            { key: "day", head: t.day, cell: ({ bookedOn }) => <Day on={bookedOn} short /> },
            {
              key: "what",
              head: t.what,
              cell: ({ kind, fromBank }) => (
                <>
                  {t.kind[kind]}
                  {kind === "received" || kind === "returned" ? (
                    <small>{fromBank ? t.fromBank : t.byHand}</small>
                  ) : null}
                </>
              ),
            },
            {
              key: "principal",
              head: t.principal,
              num: true,
              cell: ({ principal }) => (principal !== 0n ? <Amount ore={principal} /> : null),
            },
            {
              key: "interest",
              head: t.interest,
              num: true,
              cell: ({ interest }) => (interest !== 0n ? <Amount ore={interest} /> : null),
            },
          ]}
        />
      </Section>
    </>
  );
}

export function DueTable({ page }: { readonly page: RecoveryPage }) {
  const { section, due: t } = useText(recoveriesText);
  const rows = duesLeft(page.recovery);
  if (rows.length === 0) return null;
  return (
    <Section title={section.dues}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={rows}
        rowKey={({ no }) => String(no)}
        columns={[
          { key: "no", head: t.no, cell: ({ no }) => no },
          { key: "day", head: t.day, cell: ({ dueOn }) => <Day on={dueOn} short /> },
          { key: "amount", head: t.amount, num: true, cell: (row) => <Amount ore={row.amount} /> },
          { key: "left", head: t.left, num: true, cell: (row) => <Amount ore={row.left} /> },
        ]}
      />
    </Section>
  );
}
