import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { Facts } from "~/ui/list";
import { Kr } from "~/ui/money";
import type { ScoringPage } from "./scoring-page.server";

/** The part of the application that the criterion is judged by. */
export function FromApplication({ page }: { readonly page: ScoringPage }) {
  const t = useText(assessmentText).score;
  return (
    <section className="lm-stack" aria-labelledby="from-application">
      <h2 id="from-application">{t.fromApplication}</h2>
      <div className="lm-read">
        {page.readings.map(({ id, label, lines }) => (
          <Fragment key={id}>
            <h3>{label}</h3>
            {lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </Fragment>
        ))}
        {page.showsMoney ? <Money page={page} /> : null}
        {page.readings.length === 0 && !page.showsMoney ? <p>{t.noText}</p> : null}
      </div>
      <p>
        <Link to={`/cases/${page.applicationId}/application`}>{t.whole}</Link>
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
