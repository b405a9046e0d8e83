import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCondition } from "~/domain/conditions/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { ErrorPage, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { AnswerForm } from "./parts/answer-form";
import { AnswerHistory } from "./parts/answer-history";
import { ConditionTag } from "./parts/condition-tag";
import { JudgeForm } from "./parts/judge-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = orThrow(request, await findCondition(actor, params.id ?? ""));
  return { page, isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, conditionsText, (t) =>
    data ? t.page({ no: data.page.condition.no, project: data.page.project.title }) : t.title,
  );

export default function Condition() {
  const { page, isStaff } = useLoaderData<typeof loader>();
  const { condition, project } = page;
  const t = useText(conditionsText);
  const locale = useLocale();
  const [latest] = page.answers;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.crumb({ no: condition.no }) },
      ]}
      status={<ConditionTag condition={condition} isStaff={isStaff} />}
      kicker={project.caseNumber}
      title={t.name({ no: condition.no })}
      facts={[
        { label: t.when, value: t.kind[condition.kind] },
        ...(condition.dueOn ? [{ label: t.dueOn, value: formatDay(condition.dueOn, locale) }] : []),
        { label: t.recipient, value: page.project.organisationName },
      ]}
    >
      <div className="lm-measure lm-stack">
        <p className="lm-intro">{condition.text}</p>
        {latest?.judgement === "asked_again" && condition.state === "asked_again" ? (
          <Notice tone="warn" title={t.askedAgain}>
            <p>{latest.reason}</p>
          </Notice>
        ) : null}
        {page.mayAnswer ? <AnswerForm condition={condition} /> : null}
        {page.mayJudge ? <JudgeForm condition={condition} /> : null}
        {isStaff ? <WaiverLink page={page} /> : null}
        <Section title={t.history.title}>
          <AnswerHistory page={page} />
        </Section>
      </div>
    </Page>
  );
}

/** To propose a waiver, or to decide one; plainly whose turn it is. */
function WaiverLink({ page }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "page">) {
  const t = useText(conditionsText).waiver;
  const to = `/conditions/${page.condition.id}/waiver`;
  if (page.isOwnProposal) return <p>{t.own}</p>;
  if (page.mayDecideWaiver) return <ButtonLink to={to}>{t.toDecision}</ButtonLink>;
  if (!page.mayProposeWaiver) return null;
  return (
    <ButtonLink to={to} look="secondary">
      {t.toProposal}
    </ButtonLink>
  );
}

export { ErrorPage as ErrorBoundary };
