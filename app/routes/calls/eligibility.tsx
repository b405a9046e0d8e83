import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import {
  applicantTypes,
  eligibilityOutcome,
  eligibilityQuestions,
  judgeEligibility,
  type EligibilityAnswers,
} from "~/domain/calls";
import { findCall } from "~/domain/calls/index.server";
import { amountReading } from "~/domain/shared/amount-field";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { Page, pageTitle, Section } from "~/ui/layout";
import { EligibilityAnswer } from "./parts/eligibility-answer";
import { EligibilityFields, type Typed } from "./parts/eligibility-fields";

/** Only what the six questions ask is read; nothing is saved. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = orThrow(request, await findCall(await actorOf(request), params.id ?? ""));
  const query = new URL(request.url).searchParams;
  const typed = Object.fromEntries(
    eligibilityQuestions.map((field) => [field, query.get(field) ?? ""]),
  ) as Typed;
  const wasAsked = eligibilityQuestions.some((field) => query.has(field));
  const reading = typed.amount.trim() === "" ? null : amountReading(typed.amount, {});
  const isRead = reading !== null && "value" in reading;
  const verdicts = judgeEligibility(call.definition, {
    ...answersIn(typed),
    amount: isRead ? reading.value : null,
  });
  const { id, title, definition } = call;
  return {
    call: { id, title, dates: definition.dates },
    typed,
    unreadAmount: reading && !isRead ? typed.amount : null,
    answer: wasAsked ? { outcome: eligibilityOutcome(verdicts), verdicts } : null,
  };
}

function answersIn(typed: Typed): Omit<EligibilityAnswers, "amount"> {
  const yesNo = (text: string) => (text === "yes" || text === "no" ? text : null);
  return {
    type: applicantTypes.find((known) => known === typed.type) ?? null,
    twoYears: yesNo(typed.twoYears),
    debts: yesNo(typed.debts),
    ordinary: yesNo(typed.ordinary),
    period: yesNo(typed.period),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    callsText,
    (t, locale) => data && `${t.eligibility.title} ${data.call.title[locale]}`,
  );

export default function Eligibility() {
  const { call, typed, answer, unreadAmount } = useLoaderData<typeof loader>();
  const { title, eligibility: t } = useText(callsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[
        { label: title, to: "/calls" },
        { label: call.title[locale], to: `/calls/${call.id}` },
        { label: t.crumb },
      ]}
      kicker={call.title[locale]}
      title={t.title}
      lead={t.lead}
    >
      {answer ? <EligibilityAnswer callId={call.id} dates={call.dates} answer={answer} /> : null}
      <Section>
        <Form method="get" className="lm-form">
          <EligibilityFields dates={call.dates} typed={typed} unreadAmount={unreadAmount} />
          <button className="ds-button" type="submit">
            {t.button}
          </button>
        </Form>
      </Section>
    </Page>
  );
}
