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
import { noteDifferenceSchema } from "~/domain/reconciliation";
import { findDifference, noteDifference } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay } from "~/ui/date";
import { Columns, NextDate, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { CandidateTable } from "./parts/candidate-table";
import { DifferenceHistory } from "./parts/difference-history";
import { HandleDifference } from "./parts/handle-difference";
import { LineFacts } from "./parts/line-facts";
import { ProposedMatch } from "./parts/proposed-match";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findDifference(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const differenceId = params.id ?? "";
  return answerForm(
    request,
    noteDifferenceSchema,
    (input, commandId) => noteDifference({ actor, commandId }, { differenceId, ...input }),
    () => redirect(`/differences/${differenceId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, differencesText, (t, locale) =>
    data ? t.difference.title({ amount: formatKronor(data.amount, locale) }) : t.difference.crumb,
  );

const colour = { open: "amber", matched: "green", closed: "grey" } as const;

export default function DifferencePage() {
  const found = useLoaderData<typeof loader>();
  const { difference: t, event } = useText(differencesText);
  const { reconciliation, cause } = useText(reconciliationText);
  const locale = useLocale();
  const title = t.title({ amount: formatKronor(found.amount, locale) });
  const isOpen = found.status === "open";
  const { ageDays: days } = found;
  return (
    <Page
      crumbs={[{ label: reconciliation.title, to: "/reconciliation" }, { label: title }]}
      status={<Tag colour={colour[found.status]}>{t.status[found.status]}</Tag>}
      title={title}
      facts={[
        { label: t.facts.cause, value: cause[found.cause] },
        { label: t.facts.day, value: formatDay(found.bookedOn, locale) },
        {
          label: t.facts.age,
          value: days === 0 ? reconciliation.today : reconciliation.days({ days }),
        },
        { label: t.facts.owner, value: found.owner ?? t.nobody },
      ]}
    >
      <Columns
        asideLabel={event.title}
        wide
        aside={
          <>
            <ProposedMatch found={found} />
            <HandleDifference found={found} />
          </>
        }
      >
        {isOpen && !found.proposed ? (
          <NextDate title={t.proposal}>
            <p>{t.suggestion[found.suggestion]}</p>
          </NextDate>
        ) : null}
        <Section title={t.bankSays}>
          <LineFacts line={found.line} />
        </Section>
        {found.candidates.length > 0 && !found.proposed ? <CandidateTable found={found} /> : null}
        <Section title={event.title}>
          <DifferenceHistory events={found.events} />
        </Section>
      </Columns>
    </Page>
  );
}
