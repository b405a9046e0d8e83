import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { undoMatchSchema } from "~/domain/reconciliation";
import { askUndo, findLine } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay, formatInstant } from "~/ui/date";
import { Columns, Page, pageTitle, Section } from "~/ui/layout";
import { Tag, Timeline } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { LineFacts } from "./parts/line-facts";
import { MatchFacts } from "./parts/match-facts";
import { Undoing } from "./parts/undoing";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findLine(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const lineId = params.id ?? "";
  return answerForm(
    request,
    undoMatchSchema,
    (input, commandId) => askUndo({ actor, commandId }, { lineId, ...input }),
    () => redirect(`/bank-lines/${lineId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, differencesText, (t, locale) =>
    data ? t.line.title({ amount: formatKronor(data.amount, locale) }) : t.difference.crumb,
  );

export default function BankLinePage() {
  const line = useLoaderData<typeof loader>();
  const { line: t, difference, undo } = useText(differencesText);
  const { reconciliation, files, line: lines } = useText(reconciliationText);
  const locale = useLocale();
  const title = t.title({ amount: formatKronor(line.amount, locale) });
  return (
    <Page
      crumbs={[
        { label: reconciliation.title, to: "/reconciliation" },
        { label: files.title, to: "/bank-files" },
        { label: title },
      ]}
      status={
        <Tag colour={line.match ? "green" : "amber"}>
          {line.match ? lines.matched : lines.investigate}
        </Tag>
      }
      kicker={formatDay(line.bookedOn, locale)}
      title={title}
    >
      <Columns asideLabel={undo.title} wide aside={<Undoing line={line} />}>
        <Section title={t.match}>
          <MatchFacts line={line} />
        </Section>
        <Section title={difference.bankSays}>
          <LineFacts line={line} isOwnPage />
        </Section>
        {line.undone.length > 0 ? (
          <Section title={undo.history}>
            <Timeline
              steps={line.undone.map(({ reason, askedBy: asked, undoneBy: other, undoneAt }) => ({
                title: reason,
                state: "done",
                when: undo.was({ asked, other, when: formatInstant(undoneAt, locale) }),
              }))}
            />
          </Section>
        ) : null}
      </Columns>
    </Page>
  );
}
