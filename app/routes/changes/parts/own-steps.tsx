import { useLocation } from "@remix-run/react";
import type { ChangePage } from "~/domain/changes/index.server";
import { useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { Actions, ButtonLink, CommandForm, LateRefusal, SubmitButton } from "~/ui/form";
import { Details, Notice, Section } from "~/ui/layout";

/** What the recipient may do with its request: change it, sign it, withdraw it. */
export function OwnSteps({ page }: { readonly page: ChangePage }) {
  const { change, project, mayWrite, maySubmit, mayWithdraw } = page;
  const t = useText(changesText).page;
  const isWithdrawn = useLocation().pathname.endsWith("/withdrawal");
  return (
    <>
      {maySubmit ? (
        <Section title={t.sign}>
          <p className="lm-measure">{t.signWhat}</p>
          <CommandForm
            action={`/changes/${change.id}/submission`}
            id="signing"
            {...(isWithdrawn && { answer: null })}
          >
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
        <Details summary={t.withdraw}>
          <p>{t.withdrawWhat}</p>
          <CommandForm
            action={`/changes/${change.id}/withdrawal`}
            id="withdrawal"
            {...(!isWithdrawn && { answer: null })}
          >
            <SubmitButton look="secondary">{t.withdrawButton}</SubmitButton>
          </CommandForm>
        </Details>
      ) : null}
    </>
  );
}
