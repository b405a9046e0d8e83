import { useActionData, useLocation } from "@remix-run/react";
import { useMemo } from "react";
import { ErrorSummary } from "./error-summary";
import { isFormAnswer } from "./form-answer";
import { FormContext } from "./form-context";

/**
 * What was refused when its form no longer stands on the page, since somebody else (or another tab) was quicker. `at` is
 * the form's address, where other forms may stand on the page.
 */
export function LateRefusal({ at }: { readonly at?: string }) {
  const answered: unknown = useActionData();
  const { pathname } = useLocation();
  const isOwn = at === undefined || at === pathname;
  const state = useMemo(
    () => ({ answer: isOwn && isFormAnswer(answered) ? answered : undefined, prefix: "late" }),
    [answered, isOwn],
  );
  return (
    <FormContext.Provider value={state}>
      <ErrorSummary />
    </FormContext.Provider>
  );
}
