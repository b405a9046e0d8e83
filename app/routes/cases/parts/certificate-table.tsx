import type { CaseDetails, Financier } from "~/domain/applications/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import casesText from "~/i18n/cases";
import { formatDay } from "~/ui/date";
import { CommandForm, SubmitButton, TextField } from "~/ui/form";
import { Details, Section } from "~/ui/layout";
import { State, type StateMark } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

const marks = {
  promised: "todo",
  asked: "wait",
  confirmed: "done",
  refused: "late",
  verified: "done",
} as const satisfies Record<string, StateMark>;

/** Who has promised money, whether it is confirmed, and a place to record a certificate that came in another way. */
export function CertificateTable({ found }: { readonly found: CaseDetails }) {
  const t = useText(casesText).certificates;
  const { application, moves } = found;
  const { financiers } = application.financing;
  const open = financiers.filter(({ status }) => status !== "confirmed" && status !== "verified");
  return (
    <Section title={t.title}>
      <DataTable
        caption={t.caption}
        captionHidden
        dense
        rows={financiers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            head: t.name,
            cell: ({ name, orgnr }) => (
              <>
                {name}
                <small>{orgnr}</small>
              </>
            ),
          },
          { key: "state", head: t.state, cell: (one) => <PromiseState financier={one} /> },
          {
            key: "amount",
            head: t.amount,
            num: true,
            cell: ({ amount }) => <Amount ore={amount} />,
          },
        ]}
      />
      {moves.recordCertificate
        ? open.map(({ id, name }) => (
            <Details
              key={id}
              summary={`${t.record} ${name}`}
              formAt={`/cases/${application.id}/certificates/${id}`}
            >
              <CommandForm
                id={`certificate-${id}`}
                action={`/cases/${application.id}/certificates/${id}`}
              >
                <TextField name="source" label={t.source} hint={t.sourceHint} />
                <SubmitButton look="secondary">{t.button}</SubmitButton>
              </CommandForm>
            </Details>
          ))
        : null}
    </Section>
  );
}

function PromiseState({ financier }: { readonly financier: Financier }) {
  const t = useText(budgetText).financing;
  const { own } = useText(casesText).certificates;
  const locale = useLocale();
  const { status, confirmedAt, isOwn } = financier;
  if (isOwn) return <State is="done">{own}</State>;
  return (
    <State is={marks[status]}>
      {confirmedAt && (status === "confirmed" || status === "verified")
        ? t.confirmedOn({ day: formatDay(dayOf(confirmedAt), locale) })
        : t.status[status]}
    </State>
  );
}
