import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { AnswerView } from "~/routes/applications/parts/answer-view";
import { Facts } from "~/ui/list";
import { Kr } from "~/ui/money";
import type { ScoringPage } from "./scoring-page.server";

/** The part of the application that the criterion is judged by. */
export function FromApplication({ page }: { readonly page: ScoringPage }) {
  const t = useText(assessmentText).score;
  const locale = useLocale();
  return (
    <section className="lm-stack" aria-labelledby="from-application">
      <h2 id="from-application">{t.fromApplication}</h2>
      <div className="lm-read">
        {page.questions.map((question) => (
          <Fragment key={question.id}>
            <h3>{question.label[locale]}</h3>
            <AnswerView question={question} answers={page.answers} indicators={page.indicators} />
          </Fragment>
        ))}
        {page.showsMoney ? <Money page={page} /> : null}
        {page.questions.length === 0 && !page.showsMoney ? <p>{t.noText}</p> : null}
      </div>
      <p>
        <Link to={`/assessments/${page.id}/application`}>{t.whole}</Link>
      </p>
    </section>
  );
}

function Money({ page }: { readonly page: ScoringPage }) {
  const t = useText(assessmentText).score.money;
  const facts = [
    { label: t.sought, value: <Kr ore={page.sought} /> },
    ...(page.totalCost === null ? [] : [{ label: t.total, value: <Kr ore={page.totalCost} /> }]),
    ...page.financiers.map(({ name, amount, isConfirmed }) => ({
      label: name,
      value: (
        <>
          <Kr ore={amount} />, {isConfirmed ? t.confirmed : t.unconfirmed}
        </>
      ),
    })),
  ];
  return (
    <>
      <h3>{t.title}</h3>
      <Facts look="rows" facts={facts} />
    </>
  );
}
