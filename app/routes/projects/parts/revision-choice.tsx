import type { PartialWays } from "~/domain/decisions";
import { fixed, type Fraction } from "~/domain/shared/fraction";
import type { ProjectCase } from "~/domain/projects/index.server";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { RadioGroup } from "~/ui/form";
import { formatKronor, formatPercent } from "~/ui/money";

const SHOWN_DECIMALS = 4;

type RevisionChoiceProps = {
  readonly project: Pick<ProjectCase, "money" | "sought" | "totalCost">;
  readonly ways: PartialWays;
};

/** After a partial award: pay the gap, or make the project smaller with the grant's share unchanged. */
export function RevisionChoice({ project, ways }: RevisionChoiceProps) {
  const t = useText(projectsText).acceptance;
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  const share = (percent: Fraction) => formatPercent(fixed(percent, SHOWN_DECIMALS), locale);
  return (
    <RadioGroup
      name="revision"
      label={t.revision}
      hint={t.revisionHint({ granted: kr(project.money.granted), sought: kr(project.sought) })}
      options={[
        {
          value: "gap_filled",
          label: t.gap({ gap: kr(ways.gap) }),
          hint: t.gapHint({ total: kr(project.totalCost), share: share(ways.filledShare) }),
        },
        {
          value: "scope_reduced",
          label: t.scope,
          hint: t.scopeHint({
            total: kr(ways.reducedTotal),
            less: kr(ways.reduction),
            share: share(ways.keptShare),
          }),
        },
      ]}
    />
  );
}
