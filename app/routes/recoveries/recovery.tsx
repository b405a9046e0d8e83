import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { recoveryAccess } from "~/domain/recoveries";
import { findRecovery } from "~/domain/recoveries/index.server";
import { findLetters } from "~/domain/letters/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { LateRefusal } from "~/ui/form";
import { Columns, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { DebtFigures } from "./parts/debt-figures";
import { InterestCalculation } from "./parts/interest-calculation";
import { LetterList } from "./parts/letter-list";
import { MeasureList } from "./parts/measure-list";
import { MovementTable } from "./parts/movement-table";
import { NextInRecovery } from "./parts/next-in-recovery";
import { recoveryColour } from "./parts/recovery-colour";
import { RecoveryTimeline } from "./parts/recovery-timeline";
import type { RecoveryView } from "./parts/recovery-view";
import { WhatIsSaid } from "./parts/what-is-said";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<RecoveryView> {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findRecovery(actor, params.id ?? ""));
  const { recovery } = page;
  const can = (action: keyof typeof recoveryAccess) => may(recoveryAccess, actor, action, recovery);
  const { status, proposed } = recovery;
  return {
    page,
    letters: await findLetters(actor, recovery.projectId),
    personId: actor.personId,
    may: {
      communicate: status === "opened" && can("recovery.communicate"),
      propose: (status === "communicated" || status === "proposed") && can("recovery.propose"),
      decide:
        status === "proposed" && proposed?.personId !== actor.personId && can("recovery.decide"),
      demand: status === "decided" && can("recovery.demand"),
      chargeInterest: status === "demanded" && can("recovery.chargeInterest"),
      measure: status === "demanded" && can("recovery.proposeMeasure"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recoveriesText, (t) =>
    data ? t.name({ project: data.page.recovery.projectTitle }) : t.title,
  );

export default function RecoveryPage() {
  const view = useLoaderData<typeof loader>();
  const { recovery } = view.page;
  const t = useText(recoveriesText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[{ label: t.title, to: "/recoveries" }, { label: recovery.projectTitle }]}
      status={<Tag colour={recoveryColour[recovery.status]}>{t.status[recovery.status]}</Tag>}
      kicker={recovery.caseNumber}
      title={t.name({ project: recovery.projectTitle })}
      facts={[
        {
          label: t.facts.organisation,
          value: (
            <Link to={`/organisations/${recovery.organisationId}`}>
              {recovery.organisationName}
            </Link>
          ),
        },
        {
          label: t.facts.project,
          value: <Link to={`/projects/${recovery.projectId}/case`}>{recovery.projectTitle}</Link>,
        },
        { label: t.facts.reference, value: recovery.reference },
        { label: t.facts.ground, value: recovery.ground.paragraph },
      ]}
    >
      <LateRefusal />
      <Columns asideLabel={t.timeline.title} aside={<RecoveryTimeline view={view} />}>
        <NextInRecovery view={view} />
        <DebtFigures page={view.page} />
        <InterestCalculation page={view.page} mayCharge={view.may.chargeInterest} />
        <MovementTable page={view.page} />
        <MeasureList view={view} />
        <Section title={t.section.facts}>
          <p className="lm-measure">{recovery.facts}</p>
          <p className="lm-measure">
            {recovery.ground.text[locale]} {t.duty[recovery.ground.duty]}
          </p>
        </Section>
        <WhatIsSaid page={view.page} />
        <LetterList {...view.page} letters={view.letters} />
      </Columns>
    </Page>
  );
}
