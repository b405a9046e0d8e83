import type { DraftChoices } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import { AmountField, DateField, Select, SubmitButton, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { ENVELOPE_ROWS } from "./envelope-rows";

const YEAR_CHARACTERS = 6;
const TIME_CHARACTERS = 6;

/** What the call is called, whose money it is, and when it is open. */
export function DraftBasics({
  items,
  othersItems,
  activities,
  boards,
}: Omit<DraftChoices, "calls">) {
  const { new: t } = useText(workText);
  const locale = useLocale();
  return (
    <>
      <Section title={t.basics}>
        <div className="lm-stack">
          <TextField name="titleSv" label={t.titleSv} />
          <TextField name="titleEn" label={t.titleEn} />
          <TextField name="caseNumber" label={t.caseNumber} hint={t.caseNumberHint} size={24} />
          <Select
            name="itemId"
            label={t.item}
            hint={othersItems.length > 0 ? t.itemHint : undefined}
            value={items[0]?.id ?? ""}
            options={[
              ...items.map(({ id, available, ...item }) => ({
                value: id,
                label: t.itemOption({ ...item, available: formatKronor(available, locale) }),
              })),
              ...othersItems.map(({ id, boardName, ...item }) => ({
                value: id,
                label: t.othersItem({ ...item, board: boardName[locale] }),
              })),
            ]}
          />
          {boards.length > 0 ? (
            <Select
              name="payingBoardId"
              label={t.payer}
              hint={t.payerHint}
              empty={t.payerOwn}
              options={boards.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            />
          ) : null}
          <Select
            name="activityId"
            label={t.activity}
            hint={t.activityHint}
            value={activities.length === 1 ? (activities[0]?.id ?? "") : ""}
            empty={activities.length !== 1}
            options={activities.map(({ id, ...activity }) => ({
              value: id,
              label: t.activityOption(activity),
            }))}
          />
        </div>
      </Section>
      <Section title={t.times}>
        <div className="lm-stack">
          <DateField name="opensOn" label={t.opensOn} />
          <Clock name="opensTime" label={t.opensTime} value="08.00" />
          <DateField name="closesOn" label={t.closesOn} />
          <Clock name="closesTime" label={t.closesTime} value="16.00" />
        </div>
      </Section>
    </>
  );
}

type ClockProps = { readonly name: string; readonly label: string; readonly value: string };

function Clock({ name, label, value }: ClockProps) {
  const { new: t } = useText(workText);
  return (
    <TextField name={name} label={label} hint={t.timeHint} value={value} size={TIME_CHARACTERS} />
  );
}

/** How much there is to share, year by year. */
export function DraftEnvelope({ firstYear }: { readonly firstYear: number }) {
  const { new: t } = useText(workText);
  return (
    <Section title={t.envelope} intro={t.envelopeHint}>
      <DataTable
        caption={t.envelope}
        captionHidden
        inputs
        columns={[
          {
            key: "year",
            head: t.year,
            cell: (row) => (
              <TextField
                name={`envelopes[${row}].year`}
                label={t.rowYear({ row: row + 1 })}
                hideLabel
                value={String(firstYear + row)}
                inputMode="numeric"
                size={YEAR_CHARACTERS}
              />
            ),
          },
          {
            key: "share",
            head: t.share,
            cell: (row) => (
              <TextField
                name={`envelopes[${row}].share`}
                label={t.rowShare({ row: row + 1 })}
                hideLabel
                inputMode="decimal"
                size={YEAR_CHARACTERS}
              />
            ),
          },
          {
            key: "amount",
            head: t.amount,
            num: true,
            cell: (row) => (
              <AmountField
                name={`envelopes[${row}].amount`}
                label={t.rowAmount({ row: row + 1 })}
                hideLabel
              />
            ),
          },
        ]}
        rows={ENVELOPE_ROWS}
        rowKey={String}
      />
      <p className="lm-muted">{t.splitHint}</p>
      <div className="lm-stack">
        <AmountField name="frame" label={t.frame} optional />
        <SubmitButton look="secondary" name="do" value="split">
          {t.split}
        </SubmitButton>
      </div>
    </Section>
  );
}

const days = [
  "questionsUntil",
  "assessmentDone",
  "commentsUntil",
  "decision",
  "earliestStart",
  "latestEnd",
] as const;

/** The dates that the call's definition keeps. */
export function DraftDates() {
  const { new: t } = useText(workText);
  return (
    <Section title={t.dates}>
      <div className="lm-stack">
        <DateField name="dates.infoMeeting" label={t.date.infoMeeting} optional />
        {days.map((day) => (
          <DateField key={day} name={`dates.${day}`} label={t.date[day]} />
        ))}
      </div>
    </Section>
  );
}
