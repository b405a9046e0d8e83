import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findOwnRecovery } from "~/domain/recoveries/index.server";
import { findLetters } from "~/domain/letters/index.server";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import recoveriesText from "~/i18n/recoveries";
import { LateRefusal } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { InterestCalculation } from "./parts/interest-calculation";
import { LetterList } from "./parts/letter-list";
import { MovementTable } from "./parts/movement-table";
import { AnswerForm, RequestForm } from "./parts/own-forms";
import { HowToPay, NextForRecipient, OwnDecisions } from "./parts/own-parts";
import { recoveryColour } from "./parts/recovery-colour";
import { Said } from "./parts/what-is-said";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const page = orThrow(request, await findOwnRecovery(actor, params.id ?? ""));
  return { page, letters: await findLetters(actor, page.recovery.projectId) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.own.title);

export default function OwnRecovery() {
  const { page, letters } = useLoaderData<typeof loader>();
  const t = useText(recoveriesText);
  const projects = useText(projectsText);
  const locale = useLocale();
  const { recovery, messages } = page;
  const { status } = recovery;
  const mayAnswer = status === "communicated" || status === "proposed";
  const mayAsk = status === "decided" || status === "demanded";
  return (
    <Page
      crumbs={[
        { label: projects.title, to: "/own-projects" },
        { label: recovery.projectTitle, to: `/projects/${recovery.projectId}/case` },
        { label: t.own.title },
      ]}
      status={<Tag colour={recoveryColour[status]}>{t.statusOwn[status]}</Tag>}
      kicker={recovery.caseNumber}
      title={t.name({ project: recovery.projectTitle })}
    >
      {mayAnswer || mayAsk ? null : <LateRefusal />}
      <NextForRecipient page={page} />
      <HowToPay page={page} />
      <Section title={t.section.facts}>
        <p className="lm-measure">{recovery.facts}</p>
        <p className="lm-measure">
          {recovery.ground.text[locale]} {recovery.ground.paragraph}. {t.duty[recovery.ground.duty]}
        </p>
      </Section>
      {recovery.decided && recovery.reasons ? (
        <Section title={t.section.reasons}>
          <p className="lm-measure">{recovery.reasons}</p>
        </Section>
      ) : null}
      <InterestCalculation page={page} />
      <MovementTable page={page} />
      <OwnDecisions page={page} />
      {messages.length > 0 ? (
        <Section title={t.own.said}>
          {messages.map((message) => (
            <Said key={message.id} {...message} title={t.own.messageKind[message.kind]} />
          ))}
        </Section>
      ) : null}
      {mayAnswer ? <AnswerForm projectId={recovery.projectId} recoveryId={recovery.id} /> : null}
      {mayAsk ? <RequestForm projectId={recovery.projectId} recoveryId={recovery.id} /> : null}
      <LetterList {...page} letters={letters} />
    </Page>
  );
}
