import type { DrawAgain, DrawPage } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { ButtonLink } from "~/ui/form";
import { Details, Panel } from "~/ui/layout";
import { Bullets, Facts, State } from "~/ui/list";

type Props = {
  readonly no: number;
  readonly result: NonNullable<DrawPage["draw"]["result"]>;
  readonly again: DrawAgain;
};

/** The draw made again as the page is read, with what it takes to do it elsewhere. */
export function DrawAgainPanel({ no, result, again }: Props) {
  const { again: t } = useText(controlsText);
  return (
    <Panel title={t.title}>
      <p>
        <State is={again.isSame ? "done" : "late"}>{again.isSame ? t.same : t.differs}</State>
      </p>
      {again.isSame ? null : (
        <Bullets
          items={again.differences.map(
            ({ what, projectId, frozen, now }) =>
              `${t.what[what]} ${projectId ?? ""} ${t.change({ frozen: frozen ?? t.nothing, now: now ?? t.nothing })}`,
          )}
        />
      )}
      <ButtonLink to={`/risk-sample/${no}`} look="secondary">
        {t.button}
      </ButtonLink>
      <Details summary={t.seed}>
        <p>{t.how}</p>
        <Facts
          look="rows"
          facts={[
            {
              label: t.head({ seq: result.headSeq }),
              value: <code className="lm-checksum">{result.headHash}</code>,
            },
            { label: t.seed, value: <code className="lm-checksum">{result.seed}</code> },
            {
              label: t.population,
              value: <code className="lm-checksum">{result.populationHash}</code>,
            },
          ]}
        />
      </Details>
    </Panel>
  );
}
