import { Link } from "@remix-run/react";
import type { ProjectCase } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { Bullets } from "~/ui/list";
import { formatKronor } from "~/ui/money";

type PromiseListProps = {
  readonly project: Pick<ProjectCase, "id" | "unconfirmed">;
  /** The recipient can ask them; the board only sees who they are. */
  readonly own: boolean;
};

/** The co-financiers who stand between the award and its acceptance. */
export function PromiseList({ project, own }: PromiseListProps) {
  const t = useText(projectsText).next;
  const locale = useLocale();
  return (
    <Bullets
      items={project.unconfirmed.map(({ no, name, amount }) => {
        const said = { name, amount: formatKronor(amount, locale) };
        return own ? (
          <Link key={no} to={`/applications/${project.id}/financing/${no}`}>
            {t.obtain(said)}
          </Link>
        ) : (
          t.promise(said)
        );
      })}
    />
  );
}
