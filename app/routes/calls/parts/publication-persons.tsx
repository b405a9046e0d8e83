import type { Publication } from "~/domain/calls/index.server";
import { useText } from "~/i18n";
import workText from "~/i18n/call-work";
import { TwoPersons } from "~/ui/layout";

/** Who prepared the call, and who may publish it. */
export function PublicationPersons({ publication }: { readonly publication: Publication }) {
  const { publication: t } = useText(workText);
  const { hindrance, preparedByName } = publication;
  const mayPublish = hindrance === null || ["overAvailable", "noActivity"].includes(hindrance);
  return (
    <TwoPersons
      title={t.twoPersons}
      steps={[
        { label: t.prepared, state: "done", who: preparedByName },
        {
          label: t.publishStep,
          state: hindrance === "published" ? "done" : "now",
          who: mayPublish ? t.you : t.another,
        },
      ]}
    />
  );
}
