import { Link } from "@remix-run/react";
import { consequences, type Finding } from "~/domain/controls";
import type { ControlPage } from "~/domain/controls/index.server";
import { useLocale, useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { formatDay } from "~/ui/date";
import { CommandForm, DateField, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Details, Section } from "~/ui/layout";
import { DataTable } from "~/ui/table";

type Props = { readonly page: ControlPage; readonly isStaff: boolean };

const MOST_CHARACTERS = 3000;

/** What was found and what it leads to. What it leads to is done in its own place, by those who may. */
export function Findings({ page, isStaff }: Props) {
  const t = useText(visitsText);
  const locale = useLocale();
  const { control, findings, mayWrite } = page;
  if (control.attendees === null && !mayWrite) return null;
  const address = `/projects/${control.projectId}/visits/${control.no}/findings`;
  return (
    <Section title={t.section.findings}>
      <DataTable
        caption={t.section.findings}
        captionHidden
        rows={findings}
        rowKey={({ id }) => id}
        empty={<p>{t.finding.none}</p>}
        columns={[
          { key: "found", head: t.column.found, cell: ({ found }) => found },
          {
            key: "then",
            head: t.column.then,
            cell: ({ consequence, mendBy }) => (
              <>
                {mendBy ? t.mendBy({ day: formatDay(mendBy, locale) }) : t.consequence[consequence]}
                {isStaff ? <GoOn consequence={consequence} projectId={control.projectId} /> : null}
              </>
            ),
          },
          ...(mayWrite
            ? [
                {
                  key: "remove",
                  head: <span className="lm-sr">{t.finding.remove}</span>,
                  label: t.finding.remove,
                  cell: ({ id, found }: Finding) => (
                    <CommandForm action={`${address}/${id}/removal`} id={`f-${id}`} inline>
                      <SubmitButton look="tertiary" about={found}>
                        {t.finding.remove}
                      </SubmitButton>
                    </CommandForm>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayWrite ? <AddFinding address={address} /> : null}
    </Section>
  );
}

function GoOn({ consequence, projectId }: Pick<Finding, "consequence"> & { projectId: string }) {
  const { goOn } = useText(visitsText);
  const to = {
    disallow: `/projects/${projectId}/case`,
    payment_stop: `/projects/${projectId}/payment-stop`,
    recovery: `/projects/${projectId}/recoveries/new`,
  };
  if (consequence === "none" || consequence === "mend") return null;
  return (
    <small>
      <Link to={to[consequence]}>{goOn[consequence]}</Link>
    </small>
  );
}

function AddFinding({ address }: { readonly address: string }) {
  const { finding: t, consequence } = useText(visitsText);
  return (
    <Details summary={t.title} formAt={address}>
      <CommandForm action={address} id="finding">
        <TextArea name="found" label={t.found} rows={3} max={MOST_CHARACTERS} />
        <RadioGroup
          name="consequence"
          label={t.consequence}
          options={consequences.map((value) => ({ value, label: consequence[value] }))}
        />
        <DateField name="mendBy" label={t.mendBy} hint={t.mendHint} optional />
        <SubmitButton look="secondary">{t.button}</SubmitButton>
      </CommandForm>
    </Details>
  );
}
