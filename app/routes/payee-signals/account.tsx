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
import { judgeSignalSchema } from "~/domain/payee-signals";
import {
  findAccountSignals,
  judgeSignal,
  type AccountSignal,
} from "~/domain/payee-signals/index.server";
import { useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import payeeSignalsText from "~/i18n/payee-signals";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { JudgeSignal } from "../signals/parts/judge-signal";
import { Judgements } from "../signals/parts/judgements";
import { StandingTag } from "../signals/parts/standing-tag";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "", accountId = "" } = params;
  return { id, ...orThrow(request, await findAccountSignals(actor, id, accountId)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "", accountId = "" } = params;
  return answerForm(
    request,
    judgeSignalSchema,
    (input, commandId) => judgeSignal({ actor, commandId }, accountId, input),
    () => redirect(`/organisations/${id}/accounts/${accountId}/signals`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, payeeSignalsText, (t) => t.account.title);

export default function AccountSignals() {
  const page = useLoaderData<typeof loader>();
  const {
    account: t,
    title,
    standing,
    aboutSignal,
    signal: signalNames,
  } = useText(payeeSignalsText);
  const kinds = useText(organisationsText).kind;
  return (
    <Page
      crumbs={[
        { label: title, to: "/payee-signals" },
        { label: page.organisationName, to: `/organisations/${page.id}` },
        { label: t.title },
      ]}
      kicker={page.organisationName}
      title={t.title}
      lead={t.lead}
      facts={[{ label: kinds[page.kind], value: page.number }]}
    >
      {page.signals.map((signal) => (
        <SignalSection key={`${signal.signal} ${signal.about}`} signal={signal} />
      ))}
      {page.signals.length === 0 ? <EmptyState title={t.none} /> : null}
      {page.mayJudge && page.signals.length > 0 ? (
        <JudgeSignal
          why={t.judgeWhy}
          words={standing}
          signals={page.signals.map(({ signal, about, aboutName }) => ({
            value: `${signal}:${about}`,
            label: signalNames[signal],
            hint: aboutSignal[signal]({ name: aboutName }),
          }))}
        />
      ) : null}
    </Page>
  );
}

function SignalSection({ signal }: { readonly signal: AccountSignal }) {
  const { signal: names, aboutSignal, standing } = useText(payeeSignalsText);
  return (
    <Section title={names[signal.signal]}>
      <p>
        {aboutSignal[signal.signal]({ name: signal.aboutName })}{" "}
        <StandingTag standing={signal.standing} words={standing} />
      </p>
      <Judgements judgements={signal.judgements} words={standing} />
    </Section>
  );
}
