import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { appropriationAccess } from "~/domain/appropriations";
import { findItem } from "~/domain/appropriations/index.server";
import { may } from "~/domain/shared/access";
import { useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { Day } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { AccountTable } from "./parts/account-table";
import { CommitmentRoom } from "./parts/commitment-room";
import { FrameBar } from "./parts/frame-bar";
import { FrameSum } from "./parts/frame-sum";
import { HeldAmount } from "./parts/held-amount";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  return {
    item: orThrow(request, await findItem(actor, params.id ?? "")),
    mayRecord: may(appropriationAccess, actor, "appropriation.record", { boardId }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, appropriationsText, () => data && `${data.item.code}, ${data.item.year}`);

export default function AppropriationItem() {
  const { item, mayRecord } = useLoaderData<typeof loader>();
  const { page: t, room, title } = useText(appropriationsText);
  const year = item.year + 1;
  const mayAdd = mayRecord && item.authority === null;
  return (
    <Page
      crumbs={[{ label: title, to: "/appropriations" }, { label: `${item.code}, ${item.year}` }]}
      kicker={`${item.code}, ${item.year}`}
      title={item.name}
      facts={[
        { label: t.allotted, value: <HeldAmount lines={item.lines} of="frame" kr /> },
        { label: t.available, value: <HeldAmount lines={item.lines} of="available" kr /> },
        { label: t.decidedOn, value: <Day on={item.decidedOn} /> },
        { label: t.recordedBy, value: item.recordedBy },
      ]}
    >
      <Section title={t.accountsTitle}>
        <div className="lm-stack">
          <FrameBar items={[item]} />
          <FrameSum item={item} />
        </div>
      </Section>
      <Section title={room.title({ year })} intro={room.intro}>
        <CommitmentRoom item={item} />
        {mayAdd ? (
          <p>
            <ButtonLink to={`/appropriations/${item.id}/authority`}>{room.record}</ButtonLink>
          </p>
        ) : null}
      </Section>
      <Section title={t.ledgerTitle} intro={t.accountsIntro}>
        <AccountTable lines={item.lines} />
      </Section>
    </Page>
  );
}
