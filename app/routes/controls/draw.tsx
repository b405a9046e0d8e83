import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { missing } from "~/domain/shared/result";
import { drawNo, findDraw } from "~/domain/controls/index.server";
import { useLocale, useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { Day, formatDay, formatInstant } from "~/ui/date";
import { ButtonLink, CommandForm, SubmitButton } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { DrawAgainPanel } from "./parts/draw-again";
import { DrawnTable } from "./parts/drawn-table";
import { ProposeStrike, StrikeDecisions } from "./parts/strikes";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const no = drawNo(params.no ?? "");
  return orThrow(request, no === null ? missing() : await findDraw(actor, no));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, controlsText, (t) =>
    data ? t.drawOf({ no: data.draw.no, year: data.draw.year }) : t.title,
  );

export default function DrawPage() {
  const page = useLoaderData<typeof loader>();
  const { draw, rows } = page;
  const t = useText(controlsText);
  const locale = useLocale();
  const { no, result } = draw;
  const signed = (name: string, at: string) => t.by({ name, at: formatInstant(at, locale) });
  return (
    <Page
      crumbs={[{ label: t.title, to: "/risk-sample" }, { label: t.draw({ no }) }]}
      status={<State is={result ? "done" : "todo"}>{result ? t.made : t.waits}</State>}
      title={t.drawOf({ no, year: draw.year })}
      lead={draw.purpose}
      facts={[
        { label: t.facts.announced, value: signed(draw.announcedBy, draw.announcedAt) },
        {
          label: t.facts.terms,
          value: t.terms[draw.randomKind]({ score: draw.minScore, size: draw.randomSize }),
        },
        {
          label: t.facts.drawn,
          value: result ? signed(result.drawnBy, result.drawnAt) : <Day on={draw.drawsOn} />,
        },
        ...(result
          ? [{ label: t.facts.of, value: t.drawnOf({ drawn: rows.length, of: page.projects }) }]
          : []),
      ]}
      action={
        result ? (
          <ButtonLink to={`/risk-sample/${no}/list.csv`} look="secondary" download>
            {t.download}
          </ButtonLink>
        ) : null
      }
    >
      {result && page.again ? (
        <Columns
          asideLabel={t.again.title}
          wide
          aside={<DrawAgainPanel no={no} result={result} again={page.again} />}
        >
          <Section title={t.list}>
            <DrawnTable rows={rows} />
          </Section>
          <StrikeDecisions no={no} rows={rows} />
          {page.mayStrike && rows.length > 0 ? <ProposeStrike no={no} rows={rows} /> : null}
        </Columns>
      ) : (
        <Panel title={t.make.title}>
          <p>{t.make.what}</p>
          {page.mayDraw ? (
            <CommandForm action={`/risk-sample/${no}/result`}>
              <SubmitButton>{t.make.button}</SubmitButton>
            </CommandForm>
          ) : (
            <p>{t.make.waits({ day: formatDay(draw.drawsOn, locale) })}</p>
          )}
        </Panel>
      )}
    </Page>
  );
}
