import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { drawNo, findControl } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { Day } from "~/ui/date";
import { Columns, ErrorPage, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { DrawnLines } from "./parts/drawn-lines";
import { Findings } from "./parts/findings";
import { Answers } from "./parts/answers";
import { Protocol } from "./parts/protocol";
import { visitColour } from "./parts/visit-colour";
import { VisitSteps } from "./parts/visit-steps";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = await findControl(actor, params.id ?? "", drawNo(params.no ?? "") ?? 0);
  return { page: orThrow(request, page), isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, visitsText, (t) =>
    data ? t.name({ no: data.page.control.no, project: data.page.control.projectTitle }) : t.title,
  );

export default function VisitPage() {
  const { page, isStaff } = useLoaderData<typeof loader>();
  const { control } = page;
  const t = useText(visitsText);
  const { no, status, projectId, projectTitle, drawNo: draw } = control;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: projectTitle, to: `/projects/${projectId}/case` },
        { label: t.short({ no }) },
      ]}
      status={<Tag colour={visitColour[status]}>{(isStaff ? t.status : t.statusOwn)[status]}</Tag>}
      kicker={control.caseNumber}
      title={t.name({ no, project: projectTitle })}
      facts={[
        { label: t.facts.kind, value: t.kind[control.kind] },
        { label: t.facts.planned, value: <Day on={control.plannedOn} /> },
        ...(control.answerBy
          ? [{ label: t.facts.answerBy, value: <Day on={control.answerBy} /> }]
          : []),
        ...(isStaff
          ? [
              {
                label: t.facts.cause,
                value: draw ? (
                  <Link to={`/risk-sample/${draw}`}>{t.drawn({ no: draw })}</Link>
                ) : (
                  t.byHand
                ),
              },
            ]
          : []),
      ]}
    >
      <Columns asideLabel={t.steps.title} aside={<VisitSteps page={page} isStaff={isStaff} />}>
        {isStaff ? (
          <Section title={t.section.why}>
            <p className="lm-measure">{control.reasons}</p>
          </Section>
        ) : null}
        <Section title={t.section.asked}>
          <p className="lm-measure">{control.asked}</p>
        </Section>
        <DrawnLines page={page} isStaff={isStaff} />
        <Protocol page={page} isStaff={isStaff} />
        <Findings page={page} isStaff={isStaff} />
        <Answers page={page} />
        {control.closingReasons ? (
          <Section title={t.section.closing}>
            <p className="lm-measure">{control.closingReasons}</p>
          </Section>
        ) : null}
      </Columns>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
