import { Link } from "@remix-run/react";
import type { Publication } from "~/domain/calls/index.server";
import { useText } from "~/i18n";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { ButtonLink } from "~/ui/form";
import { Panel } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { Kr, LedgerAmount } from "~/ui/money";

type Props = {
  readonly publication: Publication;
  readonly unanswered: number;
  /** The parts that the reader may open. */
  readonly opens: {
    readonly cases: boolean;
    readonly assessors: boolean;
    readonly ranking: boolean;
  };
};

/** For the call's own board: where the work stands, and the way to each part of it. */
export function StaffPanel({ publication, unanswered, opens }: Props) {
  const { call, years, activity } = publication;
  const { staff: t } = useText(callsText);
  const isDraft = call.phase === "draft";
  return (
    <Panel title={t.title} tint>
      <div className="lm-stack">
        {isDraft ? <p>{t.prepared}</p> : null}
        <Facts
          look="sums"
          facts={years.map(({ year, amount, reserved }) => ({
            label: reserved ? t.reserved({ year }) : t.envelope({ year }),
            value: reserved ? (
              <LedgerAmount ore={reserved.amount} account={reserved.account} kr />
            ) : (
              <Kr ore={amount} />
            ),
          }))}
        />
        {activity ? (
          <Facts
            look="rows"
            facts={[
              {
                label: t.activity,
                value: (
                  <>
                    <Link to={`/ledger?activity=${encodeURIComponent(activity.code)}`}>
                      {activity.code}
                    </Link>{" "}
                    {activity.name}
                  </>
                ),
              },
            ]}
          />
        ) : null}
        {isDraft ? <Publish publication={publication} /> : null}
        <ul className="lm-bullets">
          <li>
            <Link to={`/calls/${call.id}/definition`}>{t.definition}</Link>
          </li>
          {isDraft ? null : (
            <PublishedLinks callId={call.id} unanswered={unanswered} opens={opens} />
          )}
        </ul>
      </div>
    </Panel>
  );
}

/** The way to publish; or why somebody else must. */
function Publish({ publication: { call, hindrance } }: Pick<Props, "publication">) {
  const { staff: t } = useText(callsText);
  const { publication: words } = useText(workText);
  const to = `/calls/${call.id}/publication`;
  if (hindrance === null) {
    return (
      <p>
        <ButtonLink to={to}>{t.publish}</ButtonLink>
      </p>
    );
  }
  return (
    <p>
      {words.hindrance[hindrance]} <Link to={to}>{t.whatHappens}</Link>
    </p>
  );
}

type LinksProps = Omit<Props, "publication"> & { readonly callId: string };

function PublishedLinks({ callId, unanswered, opens }: LinksProps) {
  const { staff: t } = useText(callsText);
  const links = [
    {
      is: unanswered > 0,
      to: `/calls/${callId}/questions`,
      label: t.unanswered({ count: unanswered }),
    },
    { is: opens.cases, to: `/cases?call=${callId}`, label: t.applications },
    { is: opens.assessors, to: `/calls/${callId}/assessors`, label: t.assessors },
    { is: opens.ranking, to: `/calls/${callId}/ranking`, label: t.ranking },
  ];
  return (
    <>
      {links
        .filter(({ is }) => is)
        .map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
    </>
  );
}
