import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { versionSchema } from "~/domain/assessment";
import { findAssessment, lockScores } from "~/domain/assessment/index.server";
import { opinionsAfterLock } from "~/domain/opinions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { localeOf, useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import opinionsText from "~/i18n/opinions";
import { OpinionList } from "~/routes/opinions/parts/opinion-list";
import { formatInstant, Moment } from "~/ui/date";
import { CommandForm, LateRefusal, SubmitButton } from "~/ui/form";
import { ConfirmPage, ErrorPage, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { formatDecimal } from "~/ui/money";
import { ScoreTable } from "./parts/score-table";
import { scoreRows } from "./parts/scoring-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = await findAssessment(actor, params.id ?? "");
  if (!found.ok && found.code === "assessment.undeclared")
    throw redirect(`/assessments/${params.id}/conflict`);
  const page = orThrow(request, found);
  const locale = localeOf(request);
  const { id, title, caseNumber, version, lockedAt, ownTotal } = page;
  const rows = scoreRows(page, locale);
  const isComplete = rows.every(({ points, reason }) => points !== null && reason !== "");
  const total = ownTotal && formatDecimal(ownTotal, locale);
  const opinions = lockedAt ? await opinionsAfterLock(actor, id) : [];
  return { id, title, caseNumber, version, lockedAt, rows, total, isComplete, opinions };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const assessmentId = params.id ?? "";
  return answerForm(
    request,
    versionSchema,
    (input, commandId) => lockScores({ actor, commandId }, { assessmentId, ...input }),
    () => redirect(`/assessments/${assessmentId}/lock`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, assessmentText, (t) => (data?.lockedAt ? t.lock.lockedTitle : t.lock.title));

export default function Lock() {
  const page = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  const opinions = useText(opinionsText);
  const locale = useLocale();
  const crumbs = [
    { label: t.title, to: "/assessments" },
    { label: page.title, ...(!page.lockedAt && { to: `/assessments/${page.id}` }) },
    ...(page.lockedAt ? [] : [{ label: t.score.review }]),
  ];
  const table = <ScoreTable page={page} />;
  if (page.lockedAt) {
    return (
      <Page
        crumbs={crumbs}
        kicker={page.caseNumber}
        title={t.lock.lockedTitle}
        done={t.lock.lockedBefore({ at: formatInstant(page.lockedAt, locale) })}
        facts={[{ label: t.lockedOn, value: <Moment at={page.lockedAt} /> }]}
      >
        <LateRefusal />
        {table}
        {page.opinions.length > 0 ? (
          <Section title={opinions.title} intro={opinions.lead}>
            <OpinionList opinions={page.opinions} />
          </Section>
        ) : null}
        <p>
          <Link to="/assessments">{t.conflict.cancel}</Link>
        </p>
      </Page>
    );
  }
  return (
    <ConfirmPage
      crumbs={crumbs}
      kicker={page.caseNumber}
      question={t.lock.title}
      what={t.lock.what}
      who={t.lock.who}
      undo={t.lock.undo}
      money={t.lock.money}
      cancel={{ label: t.lock.back, to: `/assessments/${page.id}` }}
    >
      {table}
      {page.isComplete ? (
        <CommandForm>
          <input type="hidden" name="version" value={page.version} />
          <SubmitButton>{t.lock.button}</SubmitButton>
        </CommandForm>
      ) : (
        <Notice tone="warn" title={t.lock.incomplete}>
          <p>{t.lock.incompleteWhy}</p>
        </Notice>
      )}
    </ConfirmPage>
  );
}

export { ErrorPage as ErrorBoundary };
