/** The demo's calls, as their officers would enter them. The later two share the first one's form and criteria. */
import call from "~db/demo/call.json";
import type { ActivityCode } from "./activities";

export const demoCall = call;
export type DemoCall = typeof call;

type Later = {
  readonly caseNumber: string;
  readonly title: DemoCall["title"];
  readonly purpose: DemoCall["definition"]["purpose"];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closing: { readonly sv: string; readonly en: string };
  readonly envelopes: DemoCall["envelopes"];
  readonly dates: DemoCall["definition"]["dates"];
};

function laterCall({ purpose, dates, closing, ...later }: Later): DemoCall {
  const period = `${dates.earliestStart}–${dates.latestEnd}`;
  const conditions: Readonly<Record<string, { sv: string; en: string }>> = {
    B6: {
      sv: `Projektperioden ryms i ${period}; inga kostnader före start.`,
      en: `The project period lies within ${period}; no costs before the start.`,
    },
    B10: {
      sv: `Ansökan inkommen senast ${closing.sv} och undertecknad av behörig företrädare.`,
      en: `Application received by ${closing.en} and signed by an authorised representative.`,
    },
  };
  return {
    ...later,
    definition: {
      ...call.definition,
      purpose,
      dates,
      reports: call.definition.reports.filter(({ kind }) => kind !== "claim"),
      eligibility: call.definition.eligibility.map((one) => ({
        ...one,
        text: conditions[one.id] ?? one.text,
      })),
      questions: call.definition.questions.map((question) =>
        question.type === "period"
          ? {
              ...question,
              label: {
                sv: `Projektperiod (tidigast ${dates.earliestStart}, senast ${dates.latestEnd})`,
                en: `Project period (${dates.earliestStart} at the earliest, ${dates.latestEnd} at the latest)`,
              },
            }
          : question,
      ),
    },
  };
}

/** Closed in April 2028 and being assessed when the story waits. */
export const callInAssessment = laterCall({
  caseNumber: "DEMO 851-0001-2028",
  title: { sv: "Språk genom arbete 2028–2029", en: "Language through work 2028–2029" },
  purpose: {
    sv: "Medlen ska korta vägen till arbete för utrikes födda kvinnor och män som läser svenska samtidigt som de arbetar.",
    en: "The funds are to shorten the way to work for foreign-born women and men who learn Swedish while they work.",
  },
  opensAt: "2028-01-24T07:00:00.000Z",
  closesAt: "2028-04-14T14:00:00.000Z",
  closing: { sv: "2028-04-14 kl. 16.00", en: "14 April 2028 at 16.00" },
  envelopes: [{ year: 2028, amount: "1200000.00" }],
  dates: {
    published: "2028-01-17",
    infoMeeting: "2028-02-02",
    questionsUntil: "2028-03-31",
    assessmentDone: "2028-07-07",
    commentsUntil: "2028-08-18",
    decision: "2028-08-31",
    earliestStart: "2028-09-01",
    latestEnd: "2029-12-31",
  },
});

/** Open to apply to when the story waits. */
export const openCall = laterCall({
  caseNumber: "DEMO 851-0002-2028",
  title: {
    sv: "Mötesplatser i hela länet 2028–2029",
    en: "Meeting places across the county 2028–2029",
  },
  purpose: {
    sv: "Medlen ska ge nyanlända och etablerade fler platser att mötas på, så att attityder förändras och fler hittar till arbete och studier.",
    en: "The funds are to give newcomers and established residents more places to meet, so that attitudes change and more people find work and studies.",
  },
  opensAt: "2028-06-05T07:00:00.000Z",
  closesAt: "2028-09-15T14:00:00.000Z",
  closing: { sv: "2028-09-15 kl. 16.00", en: "15 September 2028 at 16.00" },
  envelopes: [{ year: 2028, amount: "1000000.00" }],
  dates: {
    published: "2028-06-05",
    infoMeeting: "2028-06-14",
    questionsUntil: "2028-09-01",
    assessmentDone: "2028-10-13",
    commentsUntil: "2028-10-27",
    decision: "2028-11-10",
    earliestStart: "2028-12-01",
    latestEnd: "2029-12-31",
  },
});

/** Prepared but not yet published when the story waits. */
export const comingCall = laterCall({
  caseNumber: "DEMO 851-0003-2028",
  title: { sv: "Första mötet 2028–2029", en: "The first meeting 2028–2029" },
  purpose: {
    sv: "Medlen ska ge nyanlända i mindre kommuner en första kontakt med föreningslivet under sitt första år.",
    en: "The funds are to give newcomers in smaller municipalities a first contact with local associations during their first year.",
  },
  opensAt: "2028-07-03T07:00:00.000Z",
  closesAt: "2028-10-02T14:00:00.000Z",
  closing: { sv: "2028-10-02 kl. 16.00", en: "2 October 2028 at 16.00" },
  envelopes: [{ year: 2028, amount: "250000.00" }],
  dates: {
    published: "2028-07-03",
    infoMeeting: "2028-08-22",
    questionsUntil: "2028-09-18",
    assessmentDone: "2028-10-27",
    commentsUntil: "2028-11-10",
    decision: "2028-11-24",
    earliestStart: "2028-12-15",
    latestEnd: "2029-12-31",
  },
});

/** What each call's grants are accounted for by. */
export const activityOfCall = ({ caseNumber }: DemoCall): ActivityCode =>
  caseNumber === callInAssessment.caseNumber ? "SPRAK" : "INTEGRATION";
