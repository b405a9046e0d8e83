import { Link } from "@remix-run/react";
import type { StatementCase } from "~/domain/reports";
import { useText } from "~/i18n";
import statementsText from "~/i18n/statements";
import { ledgerAddress } from "./account-filter";

type CaseNameProps = { readonly of: StatementCase; readonly asOf: string | null };

/** A case as a door to its accounts; nameless for those who may not see it. */
export function CaseName({ of: { projectId, named }, asOf }: CaseNameProps) {
  const t = useText(statementsText);
  const project = named?.caseNumber ?? projectId;
  return (
    <>
      <Link to={ledgerAddress({ project }, asOf)}>{named?.title ?? t.hidden}</Link>
      {named ? (
        <small>{[named.organisation, named.caseNumber].filter(Boolean).join(" · ")}</small>
      ) : null}
    </>
  );
}
