import type { ControlPage } from "~/domain/controls/index.server";
import type { Instant } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { formatDay, formatInstant } from "~/ui/date";
import { CommandForm, DateField, SubmitButton, TextArea } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

type Props = { readonly page: ControlPage; readonly isStaff: boolean };

const order = ["opened", "noticed", "signed", "closed"] as const;

/** Who has taken which step, and the next one for those who may take it. */
export function VisitSteps({ page, isStaff }: Props) {
  const { steps: t } = useText(visitsText);
  const locale = useLocale();
  const { control } = page;
  const next = order[order.indexOf(control.status) + 1];
  // A recipient does not see the staff's names.
  const signed = ({ by, at }: { readonly by: string; readonly at: Instant }) => {
    const day = formatInstant(at, locale);
    return by === "" ? day : t.done({ by, at: day });
  };
  const shown = isStaff ? order : order.slice(1);
  return (
    <TwoPersons
      title={t.title}
      steps={shown.map((name) => {
        const done = control[name];
        return {
          label: t[name],
          state: done ? "done" : name === next ? "now" : "coming",
          who: done ? signed(done) : t.coming,
        };
      })}
    >
      {isStaff ? <NextStep page={page} /> : null}
    </TwoPersons>
  );
}

const MOST_CHARACTERS = 3000;

function NextStep({ page }: Pick<Props, "page">) {
  const t = useText(visitsText);
  const locale = useLocale();
  const { control, isSigner, isWaited } = page;
  const address = `/projects/${control.projectId}/visits/${control.no}`;
  if (page.mayNotice)
    return (
      <CommandForm action={`${address}/notice`} id="notice">
        <p>{t.notice.what({ organisation: control.organisationName })}</p>
        <SubmitButton>{t.notice.button}</SubmitButton>
      </CommandForm>
    );
  if (page.mayWrite && control.attendees !== null)
    return (
      <CommandForm action={`${address}/signature`} id="sign">
        <p>{t.sign.what}</p>
        <DateField name="answerBy" label={t.sign.answerBy} />
        <SubmitButton>{t.sign.button}</SubmitButton>
      </CommandForm>
    );
  if (page.mayClose)
    return (
      <CommandForm action={`${address}/closing`} id="close">
        <p>{t.close.what}</p>
        <TextArea name="reasons" label={t.close.reasons} rows={4} max={MOST_CHARACTERS} />
        <SubmitButton>{t.close.button}</SubmitButton>
      </CommandForm>
    );
  if (control.status !== "signed") return null;
  if (isSigner) return <p>{t.close.own}</p>;
  if (isWaited && control.answerBy)
    return <p>{t.close.waits({ day: formatDay(control.answerBy, locale) })}</p>;
  return null;
}
