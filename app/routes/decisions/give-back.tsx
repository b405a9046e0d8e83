import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { returnSchema } from "~/domain/decisions";
import { findDecision, returnProposal } from "~/domain/decisions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { Actions, CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = await findDecision(actor, params.id ?? "");
  if (!found.ok && found.code === "decision.undeclared")
    throw redirect(`/decisions/${params.id}/conflict`);
  const page = orThrow(request, found);
  if (page.status !== "proposed") throw tooLate(`/decisions/${page.id}`);
  if (!page.mayReturn) throw redirect(`/decisions/${page.id}`);
  return { id: page.id, caseNumber: page.caseNumber };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const decisionId = params.id ?? "";
  return answerForm(
    request,
    returnSchema,
    (input, commandId) => returnProposal({ actor, commandId }, { decisionId, ...input }),
    () => redirect("/decisions"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, decisionsText, (t) => t.giveBack.title);

export default function GiveBack() {
  const page = useLoaderData<typeof loader>();
  const text = useText(decisionsText);
  const t = text.giveBack;
  return (
    <Page
      crumbs={[
        { label: text.title, to: "/decisions" },
        { label: page.caseNumber, to: `/decisions/${page.id}` },
        { label: t.crumb },
      ]}
      kicker={page.caseNumber}
      title={t.title}
      lead={t.lead}
    >
      <div className="lm-measure">
        <CommandForm>
          <TextArea name="reason" label={t.reason} rows={5} max={3000} />
          <Actions>
            <SubmitButton>{t.button}</SubmitButton>
            <Link to={`/decisions/${page.id}`}>{t.cancel}</Link>
          </Actions>
        </CommandForm>
      </div>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
