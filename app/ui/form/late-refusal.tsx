import { useActionData } from "@remix-run/react";
import { useMemo } from "react";
import { ErrorSummary } from "./error-summary";
import { isFormAnswer } from "./form-answer";
import { FormContext } from "./form-context";

/** What was refused when its form no longer stands on the page, since somebody else (or another tab) was quicker. */
export function LateRefusal() {
  const answered: unknown = useActionData();
  const state = useMemo(
    () => ({ answer: isFormAnswer(answered) ? answered : undefined, prefix: "late" }),
    [answered],
  );
  return (
    <FormContext.Provider value={state}>
      <ErrorSummary />
    </FormContext.Provider>
  );
}
