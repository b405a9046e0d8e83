import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { findCall, findCalls, findOpenCalls, type CallRow } from "~/domain/calls/index.server";
import { readNow } from "~/domain/identity/index.server";
import { findWholePicture } from "~/domain/public/index.server";
import type { Actor } from "~/domain/shared/actor";
import { daysBetween, type PlainDate } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { formatDay } from "~/ui/date";
import { PageBody, pageTitle, Section } from "~/ui/layout";
import { CountyTable } from "./parts/county-table";
import { OpenCalls, type OpenCall } from "./parts/open-calls";
import { PictureFigures } from "./parts/picture-figures";
import { SearchForm } from "./parts/search-form";
import { Steps, type StepDays } from "./parts/steps";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const [open, { calls: upcoming }, { calls: latest }, { today }, picture] = await Promise.all([
    findOpenCalls(actor),
    findCalls(actor, { phase: "upcoming" }),
    findCalls(actor, { phase: "closed", size: 1 }),
    readNow(),
    findWholePicture(),
  ]);
  const [first] = [...open, ...upcoming, ...latest];
  return {
    open: await Promise.all(open.map((call) => opened(actor, call, today))),
    upcoming,
    days: first ? await daysOf(actor, first) : null,
    today,
    picture,
  };
}

/** A published call is there for everyone, so it is found. */
async function definitionOf(actor: Actor, { id }: CallRow) {
  const found = await findCall(actor, id);
  if (!found.ok) throw new Error(`the published call ${id} is gone`);
  return found.value.definition;
}

async function opened(actor: Actor, call: CallRow, today: PlainDate): Promise<OpenCall> {
  const { purpose, audience } = await definitionOf(actor, call);
  return { ...call, purpose, audience, daysLeft: daysBetween(today, call.closesOn) };
}

async function daysOf(actor: Actor, call: CallRow): Promise<StepDays> {
  const { dates } = await definitionOf(actor, call);
  const { opensOn, closesOn, closesAt } = call;
  return { ...dates, opensOn, closesOn, closesAt };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, publicText, (t) => t.start.tab);

export default function Start() {
  const { open, upcoming, days, today, picture } = useLoaderData<typeof loader>();
  const t = useText(publicText).start;
  const locale = useLocale();
  return (
    <>
      <div className="lm-hero">
        <div className="lm-wrap">
          <h1>{t.title}</h1>
          <p className="lm-lead">{t.lead}</p>
          <SearchForm inHero />
        </div>
      </div>
      <PageBody>
        <Section title={t.openTitle}>
          <OpenCalls open={open} upcoming={upcoming} />
        </Section>
        <Steps days={days} today={today} />
        <Section
          title={t.pictureTitle}
          intro={t.pictureIntro({ day: formatDay(picture.asOf, locale) })}
        >
          <PictureFigures picture={picture} />
          <p>
            <Link to="/overview">{t.pictureLink}</Link>
          </p>
          <CountyTable counties={picture.counties} />
        </Section>
      </PageBody>
    </>
  );
}
