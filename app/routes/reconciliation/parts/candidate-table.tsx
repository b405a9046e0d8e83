import { Link } from "@remix-run/react";
import type { Candidate, DifferencePage } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { ShortDay } from "./short-day";
import { CommandForm, SubmitButton } from "~/ui/form";
import { Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";

/** Payments that the line may be, with what agrees; the only one that agrees in all is booked at once. */
export function CandidateTable({ found }: { readonly found: DifferencePage }) {
  const t = useText(differencesText).match;
  const { candidates, sureId, may } = found;
  const isLate = found.cause === "month_closed";
  return (
    <Section title={t.title} intro={sureId ? t.sure : t.unsure}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={candidates}
        rowKey={({ id }) => id}
        marked={({ id }) => id === sureId}
        columns={[
          {
            key: "payment",
            head: t.column.payment,
            cell: ({ kind, href, title, reference, payee }) => (
              <>
                <Link to={href}>{title}</Link>
                <small>{t.kind[kind]}</small>
                <small>{[payee, reference].filter(Boolean).join(", ")}</small>
              </>
            ),
          },
          { key: "account", head: t.column.account, cell: ({ account }) => account || t.noAccount },
          { key: "day", head: t.column.day, cell: ({ on }) => <ShortDay on={on} /> },
          { key: "agrees", head: t.column.agrees, cell: (one) => <Agrees candidate={one} /> },
          {
            key: "match",
            head: <span className="lm-sr">{t.button}</span>,
            full: true,
            cell: ({ id, reference }) =>
              may.propose ? (
                <CommandForm action={`/differences/${found.id}/match`} id={`match-${id}`} inline>
                  <input type="hidden" name="targetId" value={id} />
                  <SubmitButton
                    look={id === sureId ? "primary" : "secondary"}
                    about={t.with({ reference })}
                  >
                    {id === sureId ? t.button : isLate ? t.proposeOpen : t.propose}
                  </SubmitButton>
                </CommandForm>
              ) : null,
          },
        ]}
      />
    </Section>
  );
}

function Agrees({ candidate }: { readonly candidate: Candidate }) {
  const t = useText(differencesText).match;
  return (
    <>
      <State is={candidate.isSameAmount ? "done" : "todo"}>{t.amount}</State>{" "}
      <State is={candidate.isSameAccount ? "done" : "todo"}>{t.sameAccount}</State>{" "}
      <State is={candidate.isNearInTime ? "done" : "todo"}>{t.nearInTime}</State>
    </>
  );
}
