import { Link } from "@remix-run/react";
import type { DifferencePage } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { CommandForm, SubmitButton } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

/** What one person has chosen, and what the reader can do about it. */
export function ProposedMatch({ found }: { readonly found: DifferencePage }) {
  const t = useText(differencesText).match;
  const { proposed, may, id } = found;
  if (!proposed) return null;
  const isOwn = may.propose && !may.confirm;
  const address = `/differences/${id}/match`;
  return (
    <TwoPersons
      title={t.two}
      steps={[
        { label: t.proposed, state: "done", who: proposed.by },
        { label: t.confirmed, state: "now", who: isOwn ? t.own : may.confirm ? t.you : t.wait },
      ]}
    >
      <p>
        {t.kind[proposed.kind]}: <Link to={proposed.href}>{proposed.title}</Link>,{" "}
        {[proposed.payee, proposed.reference].filter(Boolean).join(", ")}
      </p>
      <div className="lm-stack">
        {may.confirm ? (
          <CommandForm action={`${address}/approval`} id="approve" inline>
            <SubmitButton>{t.confirm}</SubmitButton>
          </CommandForm>
        ) : null}
        {may.confirm || isOwn ? (
          <CommandForm action={`${address}/refusal`} id="decline" inline>
            <SubmitButton look="secondary">{isOwn ? t.takeBack : t.decline}</SubmitButton>
          </CommandForm>
        ) : null}
      </div>
    </TwoPersons>
  );
}
