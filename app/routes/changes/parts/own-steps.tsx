import type { ChangePage } from "~/domain/changes/index.server";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { Actions, ButtonLink, CommandForm, LateRefusal, SubmitButton } from "~/ui/form";
import { Details, Notice, Section } from "~/ui/layout";

/** What the recipient may do with its request: change it, sign it, withdraw it. */
export function OwnSteps({ page }: { readonly page: ChangePage }) {
  const { change, project, mayWrite, maySubmit, mayWithdraw } = page;
  const t = useText(changesText).page;
  const withdrawal = `/changes/${change.id}/withdrawal`;
  return (
    <>
      {maySubmit ? (
        <Section title={t.sign}>
          <p className="lm-measure">{t.signWhat}</p>
          <CommandForm action={`/changes/${change.id}/submission`} id="signing">
            <SubmitButton>{t.signButton}</SubmitButton>
          </CommandForm>
        </Section>
      ) : (
        <LateRefusal />
      )}
      {mayWrite && !maySubmit ? <Notice tone="info" title={t.signatory} /> : null}
      {mayWrite ? (
        <Actions>
          <ButtonLink to={`/projects/${project.id}/changes/new`} look="secondary">
            {t.edit}
          </ButtonLink>
        </Actions>
      ) : null}
      {mayWithdraw ? (
        <Details summary={t.withdraw} formAt={withdrawal}>
          <p>{t.withdrawWhat}</p>
          <CommandForm action={withdrawal} id="withdrawal">
            <SubmitButton look="secondary">{t.withdrawButton}</SubmitButton>
          </CommandForm>
        </Details>
      ) : null}
    </>
  );
}
