import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findAuditLog, findLastVerification } from "~/domain/audit/index.server";
import { useLocale, useText } from "~/i18n";
import auditText from "~/i18n/audit";
import controlsText from "~/i18n/controls";
import payeeSignalsText from "~/i18n/payee-signals";
import { formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Columns, Page, Panel, pageTitle, Section } from "~/ui/layout";
import { State, TaskList } from "~/ui/list";
import { EventTable } from "./parts/event-table";
import { Counts } from "./parts/verification-report";

const SHOWN = 10;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const log = orThrow(request, await findAuditLog(actor, {}, 1));
  return {
    last: orThrow(request, await findLastVerification(actor)),
    latest: log.rows.slice(0, SHOWN),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, auditText, (t) => t.title);

export default function AuditOverview() {
  const { last, latest } = useLoaderData<typeof loader>();
  const t = useText(auditText);
  const locale = useLocale();
  return (
    <Page
      title={t.title}
      lead={t.lead}
      facts={[
        {
          label: t.facts.verified,
          value: last ? `${formatInstant(last.at, locale)}, ${last.by}` : t.facts.never,
        },
        ...(last
          ? [
              {
                label: t.facts.differences,
                value: (
                  <State is={last.differenceCount === 0 ? "done" : "late"}>
                    {last.differenceCount}
                  </State>
                ),
              },
            ]
          : []),
      ]}
      action={<ButtonLink to="/audit/verification">{t.verifyNow}</ButtonLink>}
    >
      <Columns asideLabel={t.where} wide aside={<Further />}>
        {last ? (
          <Section title={t.counts.title}>
            <Counts result={last} />
          </Section>
        ) : null}
        <Section title={t.latest} beside={<Link to="/audit/log">{t.wholeLog}</Link>}>
          <EventTable rows={latest} caption={t.latest} />
        </Section>
      </Columns>
    </Page>
  );
}

function Further() {
  const { where, links, pairs } = useText(auditText);
  const signals = useText(payeeSignalsText);
  const controls = useText(controlsText);
  return (
    <Panel title={where}>
      <TaskList
        tasks={[
          { label: links.ledger, to: "/ledger", note: links.ledgerNote },
          { label: links.log, to: "/audit/log", note: links.logNote },
          { label: links.verification, to: "/audit/verification", note: links.verificationNote },
          { label: links.exports, to: "/exports", note: links.exportsNote },
          { label: pairs.title, to: "/audit/pairs", note: links.pairsNote },
          { label: signals.title, to: "/payee-signals", note: links.signalsNote },
          { label: controls.title, to: "/risk-sample", note: links.controlsNote },
          { label: links.people, to: "/admin", note: links.peopleNote },
          { label: links.roles, to: "/admin/roles", note: links.rolesNote },
        ]}
      />
    </Panel>
  );
}
