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
import { judgeEvidenceSchema } from "~/domain/evidence-signals";
import {
  findEvidenceSignals,
  judgeEvidence,
  type FileSignal,
} from "~/domain/evidence-signals/index.server";
import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import evidenceSignalsText from "~/i18n/evidence-signals";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { JudgeSignal } from "../signals/parts/judge-signal";
import { Judgements } from "../signals/parts/judgements";
import { StandingTag } from "../signals/parts/standing-tag";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "" } = params;
  return { id, ...orThrow(request, await findEvidenceSignals(actor, id)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "" } = params;
  return answerForm(
    request,
    judgeEvidenceSchema,
    (input, commandId) => judgeEvidence({ actor, commandId }, id, input),
    () => redirect(`/claims/${id}/evidence-signals`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, evidenceSignalsText, (t) => t.title);

export default function EvidenceSignals() {
  const { id, no, caseNumber, projectTitle, signals, mayJudge } = useLoaderData<typeof loader>();
  const t = useText(evidenceSignalsText);
  const claims = useText(claimsText);
  const voucherOf = ({ voucher }: FileSignal) =>
    voucher === null ? claims.evidence.whole.toLocaleLowerCase() : claims.voucher({ voucher });
  return (
    <Page
      crumbs={[
        { label: claims.title, to: "/claims" },
        { label: claims.name({ no, project: projectTitle }), to: `/claims/${id}` },
        { label: t.title },
      ]}
      kicker={caseNumber}
      title={t.title}
      lead={t.lead}
    >
      {signals.map((one) => (
        <Section key={keyOf(one)} title={t.signal[one.signal]}>
          <p>
            <a href={`/claims/${id}/files/${one.fileId}`}>{one.name}</a>, {voucherOf(one)}
          </p>
          <p>
            {t.says[one.signal]({ detail: one.detail })}{" "}
            <StandingTag standing={one.standing} words={t.standing} />
          </p>
          <Judgements judgements={one.judgements} words={t.standing} />
        </Section>
      ))}
      {signals.length === 0 ? <EmptyState title={t.none}>{t.noneWhy}</EmptyState> : null}
      {mayJudge && signals.length > 0 ? (
        <JudgeSignal
          why={t.judgeWhy}
          words={t.standing}
          signals={signals.map((one) => ({
            value: keyOf(one),
            label: t.signal[one.signal],
            hint: t.file({ name: one.name, voucher: voucherOf(one) }),
          }))}
        />
      ) : null}
    </Page>
  );
}

const keyOf = ({ signal, fileId, about }: FileSignal): string => `${signal}:${fileId}:${about}`;
