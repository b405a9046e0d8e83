import type { CallDefinition } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import workText from "~/i18n/call-work";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { formatDecimal } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { Anchors } from "./criteria";
import { BothLanguages } from "./both-languages";

type Props = { readonly definition: CallDefinition };

/** The criteria with weights, thresholds and anchors. */
export function DefinedCriteria({ definition }: Props) {
  const { definition: t } = useText(workText);
  const locale = useLocale();
  const { criteria, thresholdText, minimumTotal, tieBreak, assessorsPerApplication, scaleMax } =
    definition;
  return (
    <Section title={t.criteria}>
      <DataTable
        caption={t.criteria}
        captionHidden
        columns={[
          {
            key: "criterion",
            head: t.criterion,
            cell: ({ id, name }) => (
              <>
                {id} <BothLanguages text={name} />
              </>
            ),
          },
          {
            key: "weight",
            head: t.weight,
            num: true,
            cell: ({ weight }) => formatDecimal(weight, locale),
          },
        ]}
        rows={criteria}
        rowKey={({ id }) => id}
      />
      <Facts
        look="rows"
        facts={[
          { label: t.threshold, value: <BothLanguages text={thresholdText} /> },
          { label: t.minimum, value: formatDecimal(minimumTotal, locale) },
          { label: t.tieBreak, value: tieBreak.join(", ") },
          { label: t.assessors, value: String(assessorsPerApplication) },
          { label: t.scale, value: formatDecimal(scaleMax, locale) },
        ]}
      />
      <div className="lm-stack">
        {criteria.map((criterion) => (
          <Anchors key={criterion.id} criterion={criterion} />
        ))}
      </div>
    </Section>
  );
}
