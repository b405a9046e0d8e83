import { loweredGrant } from "~/domain/certificates";
import type { Cofinancing } from "~/domain/certificates/index.server";
import { useLocale, useText } from "~/i18n";
import certificatesText from "~/i18n/certificates";
import { CommandForm, SubmitButton } from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatKronor, formatOre } from "~/ui/money";
import { CofinancierForm } from "./cofinancier-form";

type Props = { readonly cofinancing: Cofinancing; readonly isStaff: boolean };

/** When somebody gives less: each way to go on, and what it means in kronor. */
export function GapWays({ cofinancing, isStaff }: Props) {
  const { ways: t } = useText(certificatesText);
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  const { project, granted, needed, expected, mayCover } = cofinancing;
  const gap = kr(cofinancing.gap);
  const total = kr(granted + needed);
  const lowered = loweredGrant(granted, needed, expected);
  return (
    <div className="lm-measure lm-stack">
      <Section title={t.title({ gap })} intro={isStaff ? t.introStaff : t.intro}>
        <h3>{isStaff ? t.ownStaff : t.own}</h3>
        <p>{t.ownText({ gap, total })}</p>
        {mayCover ? (
          <CommandForm action={`/projects/${project.id}/cofinancing/own`}>
            <input type="hidden" name="shownGap" value={formatOre(cofinancing.gap, "sv")} />
            <SubmitButton>{t.ownButton({ gap })}</SubmitButton>
          </CommandForm>
        ) : isStaff ? null : (
          <p>{t.ownSignatory}</p>
        )}
        <h3>{t.other}</h3>
        <p>{t.otherText({ gap, total })}</p>
        {mayCover ? <CofinancierForm projectId={project.id} /> : null}
        <h3>{t.lower}</h3>
        <p>
          {t.lowerText({
            less: kr(granted - lowered.granted),
            granted: kr(lowered.granted),
            total: kr(lowered.total),
          })}
        </p>
        <p>{isStaff ? t.lowerHowStaff : t.lowerHow}</p>
      </Section>
    </div>
  );
}
