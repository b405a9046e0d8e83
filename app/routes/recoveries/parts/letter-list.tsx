import type { RecoveryPage } from "~/domain/recoveries/index.server";
import { useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";

/** The letters as they were sent. */
export function LetterList({ page }: { readonly page: RecoveryPage }) {
  const { section, letter } = useText(recoveriesText);
  const { recovery, letters } = page;
  return (
    <Section title={section.letters}>
      {letters.length === 0 ? (
        <p>{section.noLetters}</p>
      ) : (
        <TaskList
          tasks={letters.map((kind) => ({
            label: letter[kind],
            to: `/recoveries/${recovery.id}/letters/${kind}`,
          }))}
        />
      )}
    </Section>
  );
}
