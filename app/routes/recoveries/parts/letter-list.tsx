import type { LetterRow } from "~/domain/letters/index.server";
import type { Measure, Recovery } from "~/domain/recoveries";
import { useText } from "~/i18n";
import lettersText from "~/i18n/letters";
import recoveriesText from "~/i18n/recoveries";
import { Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";

type Props = {
  readonly recovery: Pick<Recovery, "id">;
  readonly measures: readonly Pick<Measure, "id">[];
  /** Of the whole case. */
  readonly letters: readonly LetterRow[];
};

/** The letters as they were sent. */
export function LetterList({ recovery, measures, letters }: Props) {
  const { section } = useText(recoveriesText);
  const { kind: words } = useText(lettersText);
  const parts = new Set([recovery, ...measures].map(({ id }) => id));
  const own = letters.filter(({ about }) => parts.has(about));
  return (
    <Section title={section.letters}>
      {own.length === 0 ? (
        <p>{section.noLetters}</p>
      ) : (
        <TaskList
          tasks={own.map(({ id, kind }) => ({ label: words[kind], to: `/letters/${id}` }))}
        />
      )}
    </Section>
  );
}
