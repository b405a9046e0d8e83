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
import { proposeStopSchema, type PaymentStop } from "~/domain/payment-blocks";
import { findPaymentStop, proposeStop } from "~/domain/payment-blocks/index.server";
import { findLetters, type LetterRow } from "~/domain/letters/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import paymentBlocksText from "~/i18n/payment-blocks";
import { formatDay } from "~/ui/date";
import { Columns, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Facts, Tag, TaskList } from "~/ui/list";
import { ProposeStop } from "./parts/propose-stop";
import { StopSteps } from "./parts/stop-steps";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findPaymentStop(actor, params.id ?? ""));
  return {
    page,
    letters: await findLetters(actor, page.project.id),
    isOwn: page.proposal?.preparedBy === actor.personId,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    proposeStopSchema,
    (input, commandId) => proposeStop({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/payment-stop`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, paymentBlocksText, (t) =>
    data ? t.name({ project: data.page.project.title }) : t.title,
  );

export default function PaymentStopPage() {
  const { page, letters, isOwn } = useLoaderData<typeof loader>();
  const { project, inForce, proposal, mayPropose } = page;
  const t = useText(paymentBlocksText);
  const state = inForce ? "stopped" : proposal ? "proposed" : "none";
  const colour = { stopped: "red", proposed: "amber", none: "grey" } as const;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.title },
      ]}
      status={<Tag colour={colour[state]}>{t.state[state]}</Tag>}
      kicker={project.caseNumber}
      title={t.name({ project: project.title })}
      lead={project.organisationName}
    >
      <Columns asideLabel={t.two.title} aside={<StopSteps page={page} isOwn={isOwn} />}>
        <InForce page={page} />
        {proposal ? (
          <Section title={t.proposal[proposal.kind]}>
            <StopFacts stop={proposal} />
          </Section>
        ) : null}
        <Returned page={page} />
        {mayPropose ? <ProposeStop page={page} /> : null}
        <History page={page} letters={letters} />
      </Columns>
    </Page>
  );
}

type Props = { readonly page: ReturnType<typeof useLoaderData<typeof loader>>["page"] };

function InForce({ page: { inForce } }: Props) {
  const t = useText(paymentBlocksText);
  const locale = useLocale();
  if (!inForce?.decidedAt) return null;
  return (
    <Notice tone="error" title={t.inForce({ day: formatDay(dayOf(inForce.decidedAt), locale) })}>
      <p>{t.inForceWhat}</p>
      <StopFacts stop={inForce} />
    </Notice>
  );
}

function StopFacts({ stop: { basis, reasons } }: { readonly stop: PaymentStop }) {
  const t = useText(paymentBlocksText);
  return (
    <Facts
      look="rows"
      facts={[
        { label: t.facts.basis, value: t.basis[basis] },
        { label: t.facts.reasons, value: reasons },
      ]}
    />
  );
}

/** What the one who was to decide has sent back, until it is proposed anew. */
function Returned({ page: { returned } }: Props) {
  const t = useText(paymentBlocksText);
  if (!returned?.closed) return null;
  return (
    <Notice tone="warn" title={t.returned({ name: returned.closed.by })}>
      <p>{returned.closed.reasons}</p>
    </Notice>
  );
}

function History({ page: { past }, letters }: Props & { readonly letters: readonly LetterRow[] }) {
  const t = useText(paymentBlocksText);
  const locale = useLocale();
  const label = ({ kind, decidedAt, closed }: PaymentStop) =>
    closed
      ? t[closed.how === "returned" ? "wasReturned" : "wasWithdrawn"][kind]({
          day: formatDay(dayOf(closed.at), locale),
        })
      : t.decided[kind]({ day: decidedAt ? formatDay(dayOf(decidedAt), locale) : "" });
  return (
    <Section title={t.history}>
      {past.length === 0 ? (
        <p>{t.noHistory}</p>
      ) : (
        <TaskList
          tasks={past.map((stop) => ({
            label: label(stop),
            ...linkTo(letters.find(({ about }) => about === stop.id)),
            note: stop.closed ? `${stop.closed.by}: ${stop.closed.reasons}` : stop.deciderName,
          }))}
        />
      )}
    </Section>
  );
}

const linkTo = (letter: LetterRow | undefined) => letter && { to: `/letters/${letter.id}` };
