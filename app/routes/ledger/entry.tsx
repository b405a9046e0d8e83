import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import type { EntryPage } from "~/domain/reports";
import { findEntry } from "~/domain/reports/index.server";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";
import { formatDay, formatInstantToSecond } from "~/ui/date";
import { Columns, Page, Panel, pageTitle, Section } from "~/ui/layout";
import { Checks, Facts } from "~/ui/list";
import { useAccountWords } from "./parts/account-words";
import { EntryLines } from "./parts/entry-lines";
import { SourceLink } from "./parts/source-link";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { entry: orThrow(request, await findEntry(actor, params.id ?? "")) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ledgerText, (t) => (data ? t.voucher({ no: data.entry.journalId }) : t.title));

export default function EntryPageView() {
  const { entry } = useLoaderData<typeof loader>();
  const t = useText(ledgerText);
  const locale = useLocale();
  const words = useAccountWords();
  const name = entry.source.name?.[locale];
  const kind = words.kind(entry.kind);
  return (
    <Page
      crumbs={[{ label: t.title, to: "/ledger" }, { label: t.voucher({ no: entry.journalId }) }]}
      kicker={t.voucher({ no: entry.journalId })}
      title={name ? `${kind}: ${name}` : kind}
      facts={[
        { label: t.entry.facts.booked, value: formatDay(entry.bookedOn, locale) },
        { label: t.entry.facts.recorded, value: formatInstantToSecond(entry.recordedAt, locale) },
        { label: t.entry.facts.by, value: entry.actor },
        { label: t.entry.facts.source, value: <SourceLink source={entry.source} bare /> },
      ]}
    >
      <Columns asideLabel={t.entry.proof} aside={<Proof entry={entry} />}>
        <Section title={t.entry.lines}>
          <EntryLines entry={entry} />
        </Section>
        <Section>
          <Facts
            look="rows"
            facts={[
              { label: t.entry.reason, value: entry.reason },
              ...entry.carried.map(({ dim, value, name }) => ({
                label: t.dim[dim],
                value: (
                  <>
                    <Link to={`/ledger?${new URLSearchParams({ [dim]: value }).toString()}`}>
                      {value}
                    </Link>{" "}
                    {name}
                  </>
                ),
              })),
            ]}
          />
        </Section>
      </Columns>
    </Page>
  );
}

function Proof({ entry }: { readonly entry: EntryPage }) {
  const t = useText(ledgerText);
  const other = (id: string) => <Link to={`/ledger/entries/${id}`}>{t.voucher({ no: id })}</Link>;
  return (
    <Panel title={t.entry.proof}>
      <Checks checks={[{ is: "ok", label: t.entry.balances }]} />
      <Facts
        look="rows"
        facts={[
          ...(entry.reverses ? [{ label: t.entry.reverses, value: other(entry.reverses) }] : []),
          ...(entry.reversedBy
            ? [{ label: t.entry.reversedBy, value: other(entry.reversedBy) }]
            : []),
        ]}
      />
      <p className="lm-small">
        {t.entry.content} <code>{entry.contentHash}</code>
      </p>
      <p className="lm-small">{t.entry.forever}</p>
    </Panel>
  );
}
