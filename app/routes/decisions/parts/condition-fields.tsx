import { conditionKinds, type ConditionToMeet } from "~/domain/conditions";
import { useLocale, useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import decisionsText from "~/i18n/decisions";
import { formatDay } from "~/ui/date";
import { DateField, MoreFields, Select, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";

const LONGEST = 1000;
const SHOWN = 1;
const SPARE = 5;

/** Conditions that are met one by one: those there are, one more, and some to unfold. Empty ones are left out. */
export function ConditionFields({ start }: { readonly start: readonly ConditionToMeet[] }) {
  const t = useText(decisionsText).proposal;
  const shown = start.length + SHOWN;
  const numbers = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + i);
  return (
    <Section title={t.toMeet} intro={t.toMeetIntro}>
      <div className="lm-stack">
        {numbers(0, shown).map((at) => (
          <ConditionRow key={at} at={at} start={start[at]} />
        ))}
        <MoreFields
          summary={t.toMeetMore}
          holds={(name) =>
            numbers(shown, SPARE).some(
              (at) => name === `toMeet[${at}].text` || name === `toMeet[${at}].dueOn`,
            )
          }
        >
          <div className="lm-stack">
            {numbers(shown, SPARE).map((at) => (
              <ConditionRow key={at} at={at} start={undefined} />
            ))}
          </div>
        </MoreFields>
      </div>
    </Section>
  );
}

function ConditionRow({
  at,
  start,
}: {
  readonly at: number;
  readonly start: ConditionToMeet | undefined;
}) {
  const t = useText(decisionsText).proposal;
  const { kind } = useText(conditionsText);
  const locale = useLocale();
  return (
    <fieldset className="lm-choices lm-stack">
      <legend className="lm-sr">{t.toMeetNo({ no: at + 1 })}</legend>
      <TextArea
        name={`toMeet[${at}].text`}
        label={t.toMeetNo({ no: at + 1 })}
        value={start?.text ?? ""}
        rows={2}
        max={LONGEST}
        optional
      />
      <Select
        name={`toMeet[${at}].kind`}
        label={t.toMeetKind}
        value={start?.kind ?? conditionKinds[0]}
        options={conditionKinds.map((value) => ({ value, label: kind[value] }))}
      />
      <DateField
        name={`toMeet[${at}].dueOn`}
        label={t.toMeetDueOn}
        hint={t.toMeetDueOnHint}
        value={start?.dueOn ? formatDay(start.dueOn, locale) : ""}
        optional
      />
    </fieldset>
  );
}
