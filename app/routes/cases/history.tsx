/** Who did what with the case, from the audit trail. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCase, findCaseHistory, type HistoryEntry } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import historyText from "~/i18n/case-history";
import { Moment } from "~/ui/date";
import { pageTitle, Section } from "~/ui/layout";
import { DataTable } from "~/ui/table";
import { CaseFrame } from "./parts/case-frame";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const id = params.id ?? "";
  const { application, moves } = orThrow(request, await findCase(actor, id));
  return {
    application,
    moves,
    entries: orThrow(request, await findCaseHistory(actor, id)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, historyText, (t) =>
    data ? `${t.title}, ${data.application.caseNumber}` : t.title,
  );

export default function History() {
  const { application, moves, entries } = useLoaderData<typeof loader>();
  const t = useText(historyText);
  return (
    <CaseFrame found={{ application, moves }}>
      <Section intro={t.lead}>
        <DataTable
          caption={t.caption}
          captionHidden
          dense
          rows={entries}
          rowKey={({ id }) => id}
          columns={[
            { key: "what", head: t.what, cell: (entry) => <What entry={entry} /> },
            { key: "when", head: t.when, cell: ({ at }) => <Moment at={at} short /> },
            { key: "who", head: t.who, cell: ({ actor }) => <Who actor={actor} /> },
            {
              key: "detail",
              head: t.detail,
              full: true,
              cell: (entry) => <Detail entry={entry} />,
            },
          ]}
        />
      </Section>
    </CaseFrame>
  );
}

function What({ entry }: { readonly entry: HistoryEntry }) {
  const t = useText(historyText);
  return <>{t.actions[entry.action] ?? t.other}</>;
}

function Who({ actor }: { readonly actor: string }) {
  const t = useText(historyText);
  if (actor === "system:confirmation-link") return <>{t.link}</>;
  return <>{actor.startsWith("system:") ? t.system : actor}</>;
}

/** What a person can read of the detail: conditions, results, grounds and sources; neither ids nor codes. */
function Detail({ entry }: { readonly entry: HistoryEntry }) {
  const t = useText(historyText);
  const { condition, result, source, ground, no, dueOn, answer } = entry.detail;
  const words = [
    condition && t.condition({ id: condition }),
    result && (t.results[result] ?? result),
    source,
    ground && (t.grounds[ground] ?? ground),
    no && t.completion({ no }),
    dueOn && t.due({ day: dueOn }),
    answer && (t.answers[answer] ?? answer),
  ];
  return <>{words.filter(Boolean).join(", ")}</>;
}
