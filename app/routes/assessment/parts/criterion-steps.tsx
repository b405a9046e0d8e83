import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import type { ScoringPage } from "./scoring-page.server";

/** The criteria in a row, with what is done; every one can be opened at any time. */
export function CriterionSteps({
  page,
}: {
  readonly page: Pick<ScoringPage, "id" | "steps" | "criterion">;
}) {
  const t = useText(assessmentText).score;
  return (
    <nav aria-label={t.criteria}>
      <ol className="lm-steps">
        {page.steps.map((step) => (
          <li key={step.id}>
            <Link
              to={`/assessments/${page.id}?criterion=${step.id}`}
              aria-current={step.id === page.criterion.id ? "step" : undefined}
            >
              {step.id === page.criterion.id ? null : (
                <span className="lm-state" data-s={step.done ? "done" : "todo"}>
                  <span className="lm-sr">{step.done ? t.done : t.notDone}</span>
                </span>
              )}
              {step.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
