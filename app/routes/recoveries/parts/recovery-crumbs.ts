import type { Recovery } from "~/domain/recoveries";
import { useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import type { Crumb } from "~/ui/layout";

/** From the list to the recovery, and the step's own name. */
export function useCrumbs(
  { id, projectTitle }: Pick<Recovery, "id" | "projectTitle">,
  here: string,
): Crumb[] {
  const t = useText(recoveriesText);
  return [
    { label: t.title, to: "/recoveries" },
    { label: projectTitle, to: `/recoveries/${id}` },
    { label: here },
  ];
}
