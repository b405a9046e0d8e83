import type { ReactNode } from "react";
import { checkResults, type FormalCheck } from "~/domain/applications";
import type { CaseDetails } from "~/domain/applications/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { formatDay, formatInstant } from "~/ui/date";
import { Actions, CommandForm, RadioGroup, Saved, SubmitButton, TextField } from "~/ui/form";
import { Section } from "~/ui/layout";
import { automaticSource } from "./automatic-source";
import { conditionName } from "./condition-name";

/** Every condition that is an officer's to examine, and one button. What is left blank stays unexamined. */
export function CheckForm({ found }: { readonly found: CaseDetails }) {
  const t = useText(casesText).checks;
  const own = found.checks.filter(({ isForOfficer }) => isForOfficer);
  if (own.length === 0) return null;
  return (
    <Section title={t.yours} intro={t.yoursIntro}>
      <CommandForm id="checks" action={`/cases/${found.application.id}/checks`}>
        <div className="lm-conditions">
          {own.map((check, at) => (
            <Condition key={check.condition} check={check} at={at} />
          ))}
        </div>
        <Actions>
          <SubmitButton>{t.save}</SubmitButton>
          <LastSaved checks={own} />
        </Actions>
      </CommandForm>
    </Section>
  );
}

function Condition({ check, at }: { readonly check: FormalCheck; readonly at: number }) {
  const t = useText(casesText).checks;
  const locale = useLocale();
  const { condition, text, law, recorded } = check;
  const label = conditionName(text[locale]);
  const name = (field: string) => `findings[${at}].${field}`;
  return (
    <div id={condition}>
      <input type="hidden" name={name("condition")} value={condition} />
      <input type="hidden" name={name("shownResult")} value={recorded?.result ?? ""} />
      <input type="hidden" name={name("shownSource")} value={recorded?.source ?? ""} />
      <RadioGroup
        name={name("result")}
        label={label}
        hint={<About check={check} law={law} />}
        value={recorded?.result}
        options={checkResults.map((one) => ({ value: one, label: t.results[one] }))}
      />
      <TextField
        name={name("source")}
        label={
          <>
            {t.formSource}
            <span className="lm-sr">, {label}</span>
          </>
        }
        value={recorded?.source}
      />
      {recorded ? (
        <p className="lm-small lm-muted">
          {t.recorded({
            day: formatDay(dayOf(recorded.checkedAt), locale),
            who: recorded.officer ?? "",
          })}
        </p>
      ) : null}
    </div>
  );
}

/** The law, and what the system has read where an officer may find otherwise. */
function About({
  check: { automatic },
  law,
}: {
  readonly check: FormalCheck;
  readonly law: ReactNode;
}) {
  const t = useText(casesText).checks;
  const locale = useLocale();
  if (!automatic) return <>{law}</>;
  return (
    <>
      {law}
      {law ? <br /> : null}
      {t.systemSays({
        result: t.results[automatic.result].toLowerCase(),
        source: automaticSource(automatic.source, t.automaticSources, locale),
      })}{" "}
      {t.overrule}
    </>
  );
}

/** The latest finding of all: read aloud when a new one has been saved. */
function LastSaved({ checks }: { readonly checks: readonly FormalCheck[] }) {
  const t = useText(casesText).checks;
  const locale = useLocale();
  const last = checks
    .flatMap(({ recorded }) => recorded ?? [])
    .reduce<FormalCheck["recorded"]>(
      (latest, one) => (latest && latest.checkedAt > one.checkedAt ? latest : one),
      null,
    );
  return last ? (
    <Saved>
      {t.saved({ when: formatInstant(last.checkedAt, locale), who: last.officer ?? "" })}
    </Saved>
  ) : null;
}
