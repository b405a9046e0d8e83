import { Link } from "@remix-run/react";
import type { Candidate, DifferencePage } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import { ShortDay } from "./short-day";
import { StepForm, SubmitButton } from "~/ui/form";
import { Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";

/** Payments that the line may be, with what agrees; the only one that agrees in all is booked at once. */
export function CandidateTable({ found }: { readonly found: DifferencePage }) {
  const t = useText(differencesText).match;
  const { candidates, sureOrderId, may } = found;
  return (
    <Section title={t.title} intro={sureOrderId ? t.sure : t.unsure}>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={candidates}
        rowKey={({ orderId }) => orderId}
        marked={({ orderId }) => orderId === sureOrderId}
        columns={[
          {
            key: "payment",
            head: t.column.payment,
            cell: ({ orderId, projectTitle, reference, payee }) => (
              <>
                <Link to={`/payment-orders/${orderId}`}>{projectTitle}</Link>
                <small>
                  {payee}, {reference}
                </small>
              </>
            ),
          },
          { key: "account", head: t.column.account, cell: ({ account }) => account },
          { key: "day", head: t.column.day, cell: ({ on }) => <ShortDay on={on} /> },
          { key: "agrees", head: t.column.agrees, cell: (one) => <Agrees candidate={one} /> },
          {
            key: "match",
            head: <span className="lm-sr">{t.button}</span>,
            full: true,
            cell: ({ orderId, reference }) =>
              may.propose ? (
                <StepForm action={`/differences/${found.id}/match`} id={`match-${orderId}`} inline>
                  <input type="hidden" name="orderId" value={orderId} />
                  <SubmitButton
                    look={orderId === sureOrderId ? "primary" : "secondary"}
                    about={t.with({ reference })}
                  >
                    {orderId === sureOrderId ? t.button : t.propose}
                  </SubmitButton>
                </StepForm>
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
      <State is="done">{t.amount}</State>{" "}
      <State is={candidate.isSameAccount ? "done" : "todo"}>{t.sameAccount}</State>{" "}
      <State is={candidate.isNearInTime ? "done" : "todo"}>{t.nearInTime}</State>
    </>
  );
}
