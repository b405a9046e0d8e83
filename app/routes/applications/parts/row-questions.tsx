/** The questions answered in rows: goals, activities, partners, a list. */
import type { ActivityRow, ListAnswer, PartnerRow, TargetRow } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { Checkbox, DateField, Select, TextField } from "~/ui/form";
import { useFormFrame } from "./form-frame";
import type { QuestionProps } from "./question-props";
import { QuestionRows } from "./question-rows";

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

export function TargetsQuestion({ id, label, hint, answer }: QuestionProps<readonly TargetRow[]>) {
  const t = useText(formText).field;
  const locale = useLocale();
  const { indicators } = useFormFrame();
  const options = indicators
    .filter(({ derived }) => !derived)
    .map((indicator) => ({
      value: indicator.id,
      label: indicator.bySex ? `${indicator.name[locale]} (${t.bySex})` : indicator.name[locale],
    }));
  return (
    <QuestionRows name={id} label={label} hint={hint ?? t.targetHint} saved={answer?.length ?? 0}>
      {(named, at) => {
        const row = answer?.[at];
        const count = (column: "baseline" | "women" | "men" | "value", name: string) => (
          <div>
            <TextField
              name={named(column)}
              label={name}
              inputMode="numeric"
              size={8}
              value={text(row?.[column])}
            />
          </div>
        );
        return (
          <>
            <Select
              name={named("indicator")}
              label={t.indicator}
              value={text(row?.indicator)}
              options={options}
              empty
            />
            <div className="lm-row">
              {count("baseline", t.baseline)}
              {count("women", t.targetWomen)}
              {count("men", t.targetMen)}
              {count("value", t.targetValue)}
            </div>
            <DateField
              name={named("measuredOn")}
              label={t.measuredOn}
              value={text(row?.measuredOn)}
            />
          </>
        );
      }}
    </QuestionRows>
  );
}

export function ActivitiesQuestion(props: QuestionProps<readonly ActivityRow[]>) {
  const { id, label, hint, answer } = props;
  const t = useText(formText).field;
  return (
    <QuestionRows name={id} label={label} hint={hint} saved={answer?.length ?? 0}>
      {(named, at) => {
        const row = answer?.[at];
        return (
          <>
            <TextField name={named("name")} label={t.activity} value={text(row?.name)} />
            <DateField name={named("startsOn")} label={t.startsOn} value={text(row?.startsOn)} />
            <DateField name={named("endsOn")} label={t.endsOn} value={text(row?.endsOn)} />
            <TextField
              name={named("responsible")}
              label={t.responsible}
              value={text(row?.responsible)}
            />
          </>
        );
      }}
    </QuestionRows>
  );
}

export function PartnersQuestion(props: QuestionProps<readonly PartnerRow[]>) {
  const { id, label, hint, answer } = props;
  const t = useText(formText).field;
  return (
    <QuestionRows name={id} label={label} hint={hint} saved={answer?.length ?? 0}>
      {(named, at) => {
        const row = answer?.[at];
        return (
          <>
            <TextField name={named("name")} label={t.partner} value={text(row?.name)} />
            <TextField
              name={named("orgnr")}
              label={t.partnerOrgnr}
              size={14}
              optional
              value={text(row?.orgnr)}
            />
            <TextField name={named("role")} label={t.role} value={text(row?.role)} />
            <Checkbox
              name={named("hasCertificate")}
              label={t.certificate}
              checked={row?.hasCertificate ?? false}
            />
          </>
        );
      }}
    </QuestionRows>
  );
}

export function ListQuestion({ id, label, hint, answer }: QuestionProps<ListAnswer>) {
  const t = useText(formText).field;
  const items = answer?.items ?? [];
  return (
    <div className="lm-stack">
      <QuestionRows name={`${id}.items`} label={label} hint={hint} saved={items.length}>
        {(named, at) => <TextField name={named("text")} label={t.item} value={text(items[at])} />}
      </QuestionRows>
      <Checkbox name={`${id}.none`} label={t.none} checked={answer?.none ?? false} />
    </div>
  );
}
