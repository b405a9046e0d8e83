import type { LinePage } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { formatInstant } from "~/ui/date";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { Panel, TwoPersons } from "~/ui/layout";

/** A match is undone by two: what the reader may do about it. */
export function Undoing({ line }: { readonly line: LinePage }) {
  const t = useText(differencesText).undo;
  const { by } = useText(differencesText).event;
  const locale = useLocale();
  const { id, undo, mayAsk, mayUndo } = line;
  if (mayAsk) {
    return (
      <Panel title={t.title}>
        <CommandForm action={`/bank-lines/${id}`} id="undo">
          <p className="lm-small">{t.what}</p>
          <TextArea name="reason" label={t.reason} rows={3} />
          <SubmitButton look="secondary">{t.ask}</SubmitButton>
        </CommandForm>
      </Panel>
    );
  }
  if (!undo) return null;
  const { isOwn, askedBy, askedAt, reason } = undo;
  return (
    <TwoPersons
      title={t.two}
      steps={[
        {
          label: t.asked,
          state: "done",
          who: by({ who: askedBy, when: formatInstant(askedAt, locale) }),
        },
        { label: t.agreed, state: "now", who: isOwn ? t.own : mayUndo ? t.you : t.wait },
      ]}
    >
      <p>{reason}</p>
      <div className="lm-stack">
        {mayUndo && !isOwn ? (
          <CommandForm action={`/bank-lines/${id}/undoing/approval`} id="approve" inline>
            <p className="lm-small">{t.consequence}</p>
            <SubmitButton>{t.agree}</SubmitButton>
          </CommandForm>
        ) : null}
        {mayUndo ? (
          <CommandForm action={`/bank-lines/${id}/undoing/refusal`} id="decline" inline>
            <SubmitButton look="secondary">{isOwn ? t.takeBack : t.decline}</SubmitButton>
          </CommandForm>
        ) : null}
      </div>
    </TwoPersons>
  );
}
