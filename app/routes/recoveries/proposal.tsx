import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { proposeRecoverySchema, recoveryAccess } from "~/domain/recoveries";
import { findRecovery, proposeRecovery } from "~/domain/recoveries/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { AmountField, CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { formatOre, Kr } from "~/ui/money";
import { useCrumbs } from "./parts/recovery-crumbs";
import { WhatIsSaid } from "./parts/what-is-said";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findRecovery(actor, params.id ?? ""));
  const { recovery } = page;
  orThrow(request, authorise(recoveryAccess, actor, "recovery.propose", recovery) ?? ok(null));
  if (recovery.status !== "communicated" && recovery.status !== "proposed") {
    throw redirect(`/recoveries/${recovery.id}`);
  }
  return { page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    proposeRecoverySchema,
    (input, commandId) => proposeRecovery({ actor, commandId }, recoveryId, input),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.propose.title);

const MOST_CHARACTERS = 3000;

export default function Propose() {
  const { page } = useLoaderData<typeof loader>();
  const { recovery } = page;
  const texts = useText(recoveriesText);
  const t = texts.propose;
  const locale = useLocale();
  return (
    <Page
      crumbs={useCrumbs(recovery, t.title)}
      kicker={recovery.caseNumber}
      title={t.title}
      lead={t.lead}
    >
      <Section title={texts.section.facts}>
        <p>
          <b>
            <Kr ore={recovery.amount} />
          </b>
        </p>
        <p className="lm-measure">{recovery.facts}</p>
        <p>{texts.duty[recovery.ground.duty]}</p>
      </Section>
      <WhatIsSaid page={page} />
      <Section>
        <CommandForm>
          <TextArea
            name="reasons"
            label={t.reasons}
            hint={t.reasonsHint}
            value={recovery.reasons ?? ""}
            max={MOST_CHARACTERS}
          />
          <AmountField
            name="waived"
            label={t.waived}
            hint={t.waivedHint}
            value={formatOre(recovery.waived, locale)}
          />
          <TextArea
            name="waiverReasons"
            label={t.waiverReasons}
            value={recovery.waiverReasons ?? ""}
            max={MOST_CHARACTERS}
            optional
          />
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      </Section>
      <p>
        <Link to={`/recoveries/${recovery.id}`}>{texts.communicate.cancel}</Link>
      </p>
    </Page>
  );
}
