/** One co-financier: the state of its promise, and the question to confirm it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findBudget, promiseLinkUntil } from "~/domain/applications/index.server";
import { readNow } from "~/domain/identity/index.server";
import { useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import promisesText from "~/i18n/promises";
import { Page, pageTitle } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { FinancierState } from "./parts/financier-state";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const details = orThrow(request, await findBudget(actor, params.id ?? ""));
  const { application, call, financing } = details;
  const no = Number(params.no);
  const financier = financing.financiers[no - 1];
  if (!financier) throw new Response("Not found", { status: 404 });
  const { id, title } = application;
  const { today } = await readNow();
  const linkUntil = promiseLinkUntil(call.decisionOn, today);
  return { id, title, no, financier, linkUntil, isDraft: application.status === "draft" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, promisesText, (t) => data && t.financier.title({ name: data.financier.name }));

export default function Financing() {
  const { id, title, no, financier, linkUntil, isDraft } = useLoaderData<typeof loader>();
  const t = useText(budgetText);
  const { financier: words } = useText(promisesText);
  const { facts } = words;
  return (
    <Page
      crumbs={[
        { label: t.crumb.applications, to: "/applications" },
        { label: title || t.crumb.untitled, to: `/applications/${id}` },
        { label: t.title, to: `/applications/${id}/budget` },
        { label: financier.name },
      ]}
      title={words.title({ name: financier.name })}
      facts={[
        { label: facts.amount, value: <Kr ore={financier.amount} /> },
        { label: facts.orgnr, value: financier.orgnr },
        { label: facts.sector, value: t.financing.sectors[financier.sector] },
      ]}
    >
      <div className="lm-measure lm-stack">
        <FinancierState
          financier={financier}
          linkUntil={linkUntil}
          action={`/applications/${id}/financing/${no}/question`}
          budget={isDraft ? `/applications/${id}/budget` : null}
        />
      </div>
    </Page>
  );
}
