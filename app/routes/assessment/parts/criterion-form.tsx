import { useActionData } from "@remix-run/react";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import {
  Actions,
  ButtonLink,
  CommandForm,
  isFormAnswer,
  RadioGroup,
  SubmitButton,
  TextArea,
} from "~/ui/form";
import { Notice } from "~/ui/layout";
import type { ScoringPage } from "./scoring-page.server";

/** The anchors in view, and the reason. Saved as it is, also half done. */
export function CriterionForm({ page }: { readonly page: ScoringPage }) {
  const t = useText(assessmentText).score;
  const { criterion, parts, next, previous } = page;
  const answer: unknown = useActionData();
  const isSavedElsewhere = isFormAnswer(answer) && answer.formError !== undefined;
  return (
    <section aria-labelledby="criterion">
      <h2 id="criterion">
        {criterion.name}{" "}
        <span className="lm-muted lm-small">{t.points({ weight: criterion.weight })}</span>
      </h2>
      {parts.length > 1 ? <p>{t.highest}</p> : null}
      <CommandForm action={`/assessments/${page.id}?criterion=${criterion.id}`}>
        <input type="hidden" name="version" value={page.version} />
        {parts.map((part, at) => (
          <PartFields key={part.id} part={part} at={at} page={page} />
        ))}
        <Actions>
          <SubmitButton name="do" value={next?.id ?? "review"}>
            {next ? t.saveNext({ next: next.name }) : t.saveLast}
          </SubmitButton>
          {previous ? (
            <ButtonLink look="tertiary" to={`/assessments/${page.id}?criterion=${previous}`}>
              {t.back}
            </ButtonLink>
          ) : null}
        </Actions>
      </CommandForm>
      {isSavedElsewhere ? (
        <Notice tone="warn" title={t.stored} live>
          {parts.map(({ id, name, points, reason }) => (
            <p key={id}>
              {parts.length > 1 ? <b>{name}. </b> : null}
              {points === null ? t.noPoints : t.storedPoints({ points: String(points) })} {reason}
            </p>
          ))}
        </Notice>
      ) : null}
    </section>
  );
}

type PartFieldsProps = {
  readonly part: ScoringPage["parts"][number];
  readonly at: number;
  readonly page: ScoringPage;
};

function PartFields({ part, at, page }: PartFieldsProps) {
  const t = useText(assessmentText).score;
  const isOnly = page.parts.length === 1;
  return (
    <div className="lm-stack">
      <input type="hidden" name={`scores[${at}].criterion`} value={part.id} />
      {isOnly ? null : <h3>{part.name}</h3>}
      <RadioGroup
        anchors
        name={`scores[${at}].points`}
        label={
          isOnly ? (
            t.which
          ) : (
            <>
              <span className="lm-sr">{part.name}. </span>
              {t.which}
            </>
          )
        }
        value={part.points === null ? undefined : String(part.points)}
        options={page.criterion.anchors}
      />
      <TextArea
        name={`scores[${at}].reason`}
        label={t.reason}
        hint={t.reasonHint}
        value={part.reason}
        rows={5}
        max={3000}
      />
    </div>
  );
}
