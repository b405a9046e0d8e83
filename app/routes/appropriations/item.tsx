import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { appropriationAccess } from "~/domain/appropriations";
import { findItem } from "~/domain/appropriations/index.server";
import { readNow } from "~/domain/identity/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import ledgerText from "~/i18n/ledger";
import { Day, formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { asOfIn } from "../ledger/parts/as-of";
import { AsOfFilter } from "../ledger/parts/as-of-filter";
import { turnedOf } from "./parts/allotted-note";
import { AccountTable } from "./parts/account-table";
import { CommitmentRoom } from "./parts/commitment-room";
import { FrameBar } from "./parts/frame-bar";
import { FrameSum } from "./parts/frame-sum";
import { HeldAmount } from "./parts/held-amount";
import { YearTable } from "./parts/year-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { boardId } = actor;
  const filter = filterIn(request);
  const day = asOfIn(filter);
  const { today } = await readNow();
  const asOf = day.asOf === undefined || day.asOf === today ? null : day.asOf;
  return {
    item: orThrow(request, await findItem(actor, params.id ?? "", { asOf: asOf ?? undefined })),
    day,
    asOf,
    today,
    errors: filter.errors,
    mayRecord: may(appropriationAccess, actor, "appropriation.record", { boardId }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, appropriationsText, () => data && `${data.item.code}, ${data.item.year}`);

export default function AppropriationItem() {
  const { item, mayRecord, day, asOf, today, errors } = useLoaderData<typeof loader>();
  const { page: t, room, title, years } = useText(appropriationsText);
  const ledger = useText(ledgerText);
  const locale = useLocale();
  const { lines } = item;
  const year = item.year + 1;
  const mayAdd = mayRecord && item.authority === null && asOf === null;
  return (
    <Page
      crumbs={[{ label: title, to: "/appropriations" }, { label: `${item.code}, ${item.year}` }]}
      kicker={`${item.code}, ${item.year}`}
      title={item.name}
      facts={[
        ...(turnedOf(item) === 0n
          ? [{ label: t.allotted, value: <HeldAmount {...{ lines, asOf }} of="frame" kr /> }]
          : [
              { label: t.allotted, value: <Kr ore={item.allotted} /> },
              { label: t.frameNow, value: <HeldAmount {...{ lines, asOf }} of="frame" kr /> },
            ]),
        { label: t.available, value: <HeldAmount {...{ lines, asOf }} of="available" kr /> },
        { label: t.decidedOn, value: <Day on={item.decidedOn} /> },
        { label: t.recordedBy, value: item.recordedBy },
      ]}
    >
      <AsOfFilter
        {...{ day, errors }}
        today={asOf ?? today}
        count={(asOf === null ? ledger.asOfToday : ledger.asOf)({
          day: formatDay(asOf ?? today, locale),
        })}
      />
      <Section title={t.accountsTitle}>
        <div className="lm-stack">
          <FrameBar items={[item]} asOf={asOf} />
          <FrameSum {...{ item, asOf }} />
        </div>
      </Section>
      <Section title={years.title} intro={years.intro}>
        <YearTable {...{ item, asOf }} />
        <p>
          <Link to={`/appropriations/${item.id}/year-end`}>{t.yearEnd}</Link>
        </p>
      </Section>
      <Section title={room.title({ year })} intro={room.intro}>
        <CommitmentRoom {...{ item, asOf }} />
        {mayAdd ? (
          <p>
            <ButtonLink to={`/appropriations/${item.id}/authority`}>{room.record}</ButtonLink>
          </p>
        ) : null}
      </Section>
      <Section title={t.ledgerTitle} intro={t.accountsIntro}>
        <AccountTable {...{ lines, asOf }} />
      </Section>
    </Page>
  );
}
