import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { findLastVerification, verifyBooks } from "~/domain/audit/index.server";
import { useText } from "~/i18n";
import auditText from "~/i18n/audit";
import { CommandForm, SubmitButton } from "~/ui/form";
import { Columns, EmptyState, Page, Panel, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { VerificationReport } from "./parts/verification-report";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { last: orThrow(request, await findLastVerification(actor)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => verifyBooks({ actor, commandId }),
    () => redirect("/audit/verification"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, auditText, (t) => t.verification.title);

export default function VerificationPage() {
  const { last } = useLoaderData<typeof loader>();
  const { verification: t, title } = useText(auditText);
  return (
    <Page
      crumbs={[{ label: title, to: "/audit" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      <Columns
        asideLabel={t.whatTitle}
        aside={
          <Panel title={t.whatTitle}>
            <Bullets items={t.what} />
          </Panel>
        }
      >
        <Section title={t.result}>
          {last ? (
            <VerificationReport result={last} />
          ) : (
            <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
          )}
        </Section>
        <Section>
          <CommandForm>
            <p className="lm-measure">{t.consequence}</p>
            <SubmitButton>{t.button}</SubmitButton>
          </CommandForm>
        </Section>
      </Columns>
    </Page>
  );
}
