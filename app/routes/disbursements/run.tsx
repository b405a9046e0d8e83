import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { disbursementAccess } from "~/domain/disbursements";
import { findRun, type RunPage } from "~/domain/disbursements/index.server";
import { readNow } from "~/domain/identity/index.server";
import { findBlockedProjects } from "~/domain/payment-blocks/index.server";
import type { Staff } from "~/domain/shared/actor";
import { may } from "~/domain/shared/access";
import { isBefore } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { formatDay, formatInstant } from "~/ui/date";
import { Actions, ButtonLink, CommandForm, LateRefusal, SubmitButton } from "~/ui/form";
import { Columns, Notice, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Facts, Tag } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { BlockNotice } from "../payment-blocks/parts/block-notice";
import { runColour } from "./parts/run-colour";
import { doneBefore } from "./parts/run-done";
import { RunAgreement, RunPayments } from "./parts/run-tables";
import { RunSteps } from "./parts/run-steps";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const run = orThrow(request, await findRun(actor, params.id ?? ""));
  const { boardId } = actor;
  const { preparedBy } = run;
  const isAttestant = may(disbursementAccess, actor, "run.release", { boardId });
  const isOwn = preparedBy === actor.personId;
  const isPrepared = run.status === "prepared";
  const isDayPassed = isPrepared && isBefore(run.paysOn, (await readNow()).today);
  const blocked = isPrepared ? await blockedIn(request, actor, run) : [];
  return {
    run,
    blocked,
    isOwn,
    isDayPassed,
    mayRelease: isAttestant && !isOwn && isPrepared && !isDayPassed && blocked.length === 0,
    mayDissolve:
      isPrepared && may(disbursementAccess, actor, "run.dissolve", { boardId, preparedBy }),
    mayFetch: may(disbursementAccess, actor, "run.fetch", { boardId }),
  };
}

/** What stops the run, project by project: it is sent whole, or not at all. */
async function blockedIn(request: Request, actor: Staff, { orders }: RunPage): Promise<string[]> {
  const titles = new Map(orders.map(({ projectId, projectTitle }) => [projectId, projectTitle]));
  const found = orThrow(request, await findBlockedProjects(actor, [...titles.keys()]));
  return Object.entries(found).flatMap(([id, blocks]) =>
    blockTexts(request, blocks).map((text) => `${titles.get(id) ?? ""}: ${text}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, disbursementsText, (t) =>
    data ? t.run.name({ no: data.run.no }) : t.runs.title,
  );

export default function PaymentRunPage() {
  const { run, isDayPassed, blocked } = useLoaderData<typeof loader>();
  const { run: t, dissolve, runs, runStatus } = useText(disbursementsText);
  const locale = useLocale();
  const amount = formatKronor(run.total, locale);
  return (
    <Page
      crumbs={[{ label: runs.title, to: "/payment-runs" }, { label: t.name({ no: run.no }) }]}
      status={<Tag colour={runColour[run.status]}>{runStatus[run.status]}</Tag>}
      done={doneBefore(run, dissolve, locale)}
      kicker={t.name({ no: run.no })}
      title={t.title({ count: run.orderCount, amount })}
      facts={[
        { label: t.facts.day, value: formatDay(run.paysOn, locale) },
        {
          label: t.facts.prepared,
          value: `${run.preparerName}, ${formatInstant(run.preparedAt, locale)}`,
        },
        ...(run.releasedAt
          ? [
              {
                label: t.facts.released,
                value: `${run.releaserName ?? ""}, ${formatInstant(run.releasedAt, locale)}`,
              },
            ]
          : []),
        ...(run.dissolvedAt
          ? [
              {
                label: t.facts.dissolved,
                value: `${run.dissolverName ?? ""}, ${formatInstant(run.dissolvedAt, locale)}`,
              },
            ]
          : []),
      ]}
    >
      <BlockNotice texts={blocked} of="run" />
      <Columns asideLabel={t.two} aside={<Aside />}>
        {isDayPassed ? (
          <Notice tone="warn" title={t.dayPassed}>
            <p>{t.dayPassedWhy}</p>
          </Notice>
        ) : null}
        <Section title={t.payments}>
          <RunPayments run={run} />
        </Section>
        {run.status === "dissolved" ? null : <RunAgreement run={run} />}
        {run.fileSha256 ? (
          <Section>
            <Facts
              look="rows"
              facts={[{ label: t.checksum, value: <code>{run.fileSha256}</code> }]}
            />
          </Section>
        ) : null}
      </Columns>
    </Page>
  );
}

/** The two persons, and what the reader may do next. */
function Aside() {
  const { run, isOwn, isDayPassed, mayRelease, mayDissolve, mayFetch } =
    useLoaderData<typeof loader>();
  const t = useText(disbursementsText).run;
  const amount = formatKronor(run.total, useLocale());
  return (
    <Panel title={t.two}>
      <RunSteps run={run} isOwn={isOwn} mayRelease={mayRelease} isDayPassed={isDayPassed} />
      {mayRelease ? (
        <CommandForm action={`/payment-runs/${run.id}/approval`} inline>
          <p className="lm-small">{t.consequence}</p>
          <input type="hidden" name="shownHash" value={run.shownHash} />
          <SubmitButton>{t.button({ amount })}</SubmitButton>
        </CommandForm>
      ) : (
        <LateRefusal />
      )}
      {mayDissolve ? (
        <Actions>
          <ButtonLink to={`/payment-runs/${run.id}/dissolution`} look="secondary">
            {t.dissolve}
          </ButtonLink>
        </Actions>
      ) : null}
      {run.fileSha256 && mayFetch ? (
        <Actions>
          <ButtonLink to={`/payment-runs/${run.id}/file`} look="secondary" download>
            {t.download}
          </ButtonLink>
        </Actions>
      ) : null}
    </Panel>
  );
}
