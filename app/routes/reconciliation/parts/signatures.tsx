import type { SheetPage } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { formatDay, formatInstant } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

/** Both signatures, and the reader's own when it is theirs to give. */
export function Signatures({ sheet }: { readonly sheet: SheetPage }) {
  const t = useText(differencesText).sheet;
  const locale = useLocale();
  const { signed, countersigned, now, figures } = sheet;
  const who = (by: SheetPage["signed"]) =>
    by ? t.by({ who: by.by, when: formatInstant(by.at, locale) }) : t.waits;
  const address = `/reconciliation/${figures.month}`;
  return (
    <TwoPersons
      title={t.two}
      steps={[
        { label: t.first, state: signed ? "done" : "now", who: who(signed) },
        {
          label: t.second,
          state: countersigned ? "done" : signed ? "now" : "coming",
          who: who(countersigned),
        },
      ]}
    >
      {sheet.obstacle === "notOver" ? (
        <p className="lm-small">{t.notOver({ day: formatDay(sheet.until, locale) })}</p>
      ) : null}
      {sheet.obstacle === "unexplained" ? <p className="lm-small">{t.unexplained}</p> : null}
      {sheet.mayCountersign ? <p className="lm-small">{t.countersignWhat}</p> : null}
      {sheet.maySign ? <p className="lm-small">{t.signWhat}</p> : null}
      <div className="lm-stack">
        {sheet.mayCountersign ? (
          <CommandForm action={`${address}/countersignature`} id="second" inline>
            <input type="hidden" name="shownHash" value={sheet.sha256} />
            <SubmitButton>{t.countersign}</SubmitButton>
          </CommandForm>
        ) : null}
        {sheet.maySign ? (
          <CommandForm action={address} id="first" inline>
            <input type="hidden" name="shownHash" value={now?.sha256 ?? sheet.sha256} />
            <SubmitButton look={sheet.mayCountersign ? "secondary" : "primary"}>
              {t.sign}
            </SubmitButton>
          </CommandForm>
        ) : null}
      </div>
    </TwoPersons>
  );
}
