import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decideSchema } from "~/domain/decisions";
import { decide, findDecision } from "~/domain/decisions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useLocale, useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, ErrorPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = await findDecision(actor, params.id ?? "");
  if (!found.ok && found.code === "decision.undeclared")
    throw redirect(`/decisions/${params.id}/conflict`);
  const page = orThrow(request, found);
  // What the decision-maker read on the page before; without it, or when the case is closed, it is read first.
  const shown = new URL(request.url).searchParams.get("shown");
  if (page.status !== "proposed") throw tooLate(`/decisions/${page.id}`);
  if (!shown || !page.mayDecide) throw redirect(`/decisions/${page.id}`);
  const { id, caseNumber, organisationName, outcome, granted, years } = page;
  return { id, caseNumber, organisationName, outcome, granted, years, shown };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const decisionId = params.id ?? "";
  return answerForm(
    request,
    decideSchema,
    (input, commandId) => decide({ actor, commandId }, { decisionId, ...input }),
    () => redirect(`/decisions/${decisionId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, decisionsText, (t) => t.confirm.crumb);

export default function Confirmation() {
  const page = useLoaderData<typeof loader>();
  const text = useText(decisionsText);
  const t = text.confirm;
  const locale = useLocale();
  const amount = formatKronor(page.granted, locale);
  const { organisationName: organisation } = page;
  const isRefusal = page.outcome === "refused";
  const years = page.years
    .map((year) => t.moneyYear({ amount: formatKronor(year.amount, locale), year: year.year }))
    .join(", ");
  return (
    <ConfirmPage
      crumbs={[
        { label: text.title, to: "/decisions" },
        { label: page.caseNumber, to: `/decisions/${page.id}` },
        { label: t.crumb },
      ]}
      kicker={page.caseNumber}
      question={isRefusal ? t.refusal({ organisation }) : t.award({ amount, organisation })}
      what={isRefusal ? t.whatRefusal : t.whatAward}
      who={t.who}
      undo={t.undo}
      money={isRefusal ? t.noMoney : t.money({ years })}
      cancel={{ label: t.cancel, to: `/decisions/${page.id}` }}
    >
      <CommandForm>
        <input type="hidden" name="shownHash" value={page.shown} />
        <SubmitButton>{isRefusal ? t.buttonRefusal : t.buttonAward({ amount })}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}

export { ErrorPage as ErrorBoundary };
