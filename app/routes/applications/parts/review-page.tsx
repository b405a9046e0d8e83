import { Link } from "@remix-run/react";
import { sectionPath } from "~/domain/applications";
import type { FormSection } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { Checkbox, CommandForm, SubmitButton } from "~/ui/form";
import { Notice, Page, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { ReadAnswers, type ReadAnswersProps } from "./read-answers";

export type ReviewPageProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly maySubmit: boolean;
  readonly problems: readonly {
    readonly section: FormSection;
    readonly label: { readonly sv: string; readonly en: string };
    readonly sentence: string;
  }[];
  readonly read: ReadAnswersProps;
};

/** Check answers: everything on one page, what is missing first, what happens last. */
export function ReviewPage({ title, isOpen, maySubmit, problems, read }: ReviewPageProps) {
  const t = useText(applicationsText);
  const locale = useLocale();
  const { id } = read;
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/applications" },
        { label: title || t.untitled, to: `/applications/${id}` },
        { label: t.review.title },
      ]}
      kicker={title || t.untitled}
      title={t.review.title}
      lead={t.review.lead}
    >
      {isOpen ? null : (
        <Notice tone="warn" title={t.review.late}>
          <p>{t.task.late}</p>
        </Notice>
      )}
      {problems.length > 0 ? (
        <Section title={t.review.missing} intro={t.review.missingLead}>
          <Bullets
            items={problems.map(({ section, label, sentence }) => (
              <>
                <Link to={sectionPath(id, section)}>{label[locale]}</Link>: {sentence}
              </>
            ))}
          />
        </Section>
      ) : null}
      <ReadAnswers {...read} change />
      <Section title={t.review.happens}>
        <Bullets items={[t.review.happensText, t.review.happensReceipt, t.review.account]} />
        {problems.length > 0 ? (
          <p>{t.review.missingLead}</p>
        ) : maySubmit ? (
          <CommandForm action={`/applications/${id}/submission`}>
            <Checkbox name="signed" label={t.review.sign} hint={t.review.signHint} />
            <SubmitButton>{t.review.submit}</SubmitButton>
          </CommandForm>
        ) : (
          <Notice tone="info">
            <p>{t.review.onlySignatory}</p>
          </Notice>
        )}
      </Section>
    </Page>
  );
}
