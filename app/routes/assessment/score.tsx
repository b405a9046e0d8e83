import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { scoreSchema } from "~/domain/assessment";
import { findAssessment, saveScores } from "~/domain/assessment/index.server";
import { dayOf } from "~/domain/shared/dates";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { localeOf, useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { Day, formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { ErrorPage, Page, pageTitle, Section } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { CriterionForm } from "./parts/criterion-form";
import { CriterionSteps } from "./parts/criterion-steps";
import { FromApplication } from "./parts/from-application";
import { scoringPage } from "./parts/scoring-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = await findAssessment(actor, params.id ?? "");
  if (!found.ok && found.code === "assessment.undeclared")
    throw redirect(`/assessments/${params.id}/conflict`);
  const page = orThrow(request, found);
  const wanted = new URL(request.url).searchParams.get("criterion");
  if (page.status === "locked") {
    const locked = `/assessments/${page.id}/lock`;
    // Only the form and the links of an open assessment name a criterion.
    throw wanted === null ? redirect(locked) : tooLate(locked);
  }
  const declaredOn = page.declaredAt && dayOf(page.declaredAt);
  return { ...scoringPage(page, wanted, localeOf(request)), declaredOn };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const assessmentId = params.id ?? "";
  return answerForm(
    request,
    scoreSchema,
    (input, commandId) => saveScores({ actor, commandId }, { assessmentId, ...input }),
    (_saved, form) => {
      const next = form.get("do");
      return redirect(
        next === "review" || typeof next !== "string"
          ? `/assessments/${assessmentId}/lock`
          : `/assessments/${assessmentId}?criterion=${encodeURIComponent(next)}`,
      );
    },
  );
}

/** Also when a save was refused: the page then shows what is stored beside what was typed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, assessmentText, (t) =>
    data ? `${data.criterion.name}. ${t.score.title({ project: data.title })}` : t.title,
  );

export default function Scoring() {
  const page = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  const locale = useLocale();
  const { declaredOn } = page;
  return (
    <Page
      crumbs={[{ label: t.title, to: "/assessments" }, { label: page.title }]}
      kicker={page.caseNumber}
      title={page.title}
      facts={[
        { label: t.facts.applicant, value: page.organisationName },
        { label: t.facts.sought, value: <Kr ore={page.sought} /> },
        {
          label: t.facts.declaration,
          value: declaredOn ? t.facts.noConflict({ day: formatDay(declaredOn, locale) }) : null,
        },
        { label: t.facts.due, value: <Day on={page.dueOn} /> },
      ]}
      action={
        page.isComplete ? (
          <ButtonLink look="secondary" to={`/assessments/${page.id}/lock`}>
            {t.score.review}
          </ButtonLink>
        ) : undefined
      }
      plain
    >
      <CriterionSteps page={page} />
      <div className="lm-split">
        <FromApplication page={page} />
        <CriterionForm key={page.criterion.id} page={page} />
      </div>
      <Section>
        <div className="lm-row">
          <p className="lm-small lm-muted lm-measure">{t.score.blind}</p>
          <Link className="lm-small" to={`/assessments/${page.id}/conflict`}>
            {t.score.discovered}
          </Link>
        </div>
      </Section>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
