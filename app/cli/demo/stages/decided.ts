/** May 2027: the officer proposes, another person decides; the frame ends at 0,00. */
import {
  decide,
  declareDecisionConflict,
  findDecision,
  proposeDecision,
} from "~/domain/decisions/index.server";
import { proposalSchema } from "~/domain/decisions/index";
import { findCase } from "../find";
import { demoJudgements } from "../judgements";
import type { ApplicantKey } from "../people";
import { story } from "../story";

/** In the order of the ranking. */
const order: readonly ApplicantKey[] = ["forening", "folkhogskola", "kommun"];

const unaffected = "Påverkas inte av förslaget.";
const consequences = {
  economy:
    "Beloppet ryms inom utlysningens ram för båda åren. Åtagandet för 2028 ryms inom bemyndigandet.",
  children: unaffected,
  gender: "Målen är uppdelade på kvinnor och män och följs upp i varje lägesrapport.",
  environment: unaffected,
  disability: "Lokaler och material är tillgängliga enligt ansökan.",
  otherDocuments: "Förslaget följer länets strategi för integration.",
};

const reasons: Record<ApplicantKey, string> = {
  forening:
    "Ansökan har fått högst poäng i utlysningen. Metoden är prövad, skolorna tar över träffarna och målen går att mäta.",
  folkhogskola:
    "Ansökan har fått näst högst poäng. Arbetsgivare, kommuner och region medverkar, och kursen leder mot bristyrken i länet.",
  kommun:
    "Ansökan har fått tredje högst poäng. Det som återstår av ramen räcker till 815 000,00 kronor. Ansökan avslås i övrigt.",
};

const toMeet: Partial<Record<ApplicantKey, readonly object[]>> = {
  kommun: [
    {
      text: "Lämna ett undertecknat avtal med samordningsförbundet om vem som gör vad.",
      kind: "before_start",
    },
  ],
};

export async function decided(): Promise<void> {
  for (const key of order) await propose(key);
  for (const key of order) await decideOn(key);
}

async function propose(key: ApplicantKey): Promise<void> {
  await story.at("2027-05-10", "11:00");
  const { applicationId } = await findCase(key);
  const { outcome, granted, years } = demoJudgements[key].decision;
  const input = proposalSchema.parse({
    outcome,
    granted,
    years,
    reasons: reasons[key],
    conditions: "Skriv i allt material att länsstyrelsen medfinansierar projektet.",
    toMeet: toMeet[key] ?? [],
    consequences,
  });
  await story.step(`propose.${key}`, await story.as("officer"), (call) =>
    proposeDecision(call, { ...input, applicationId }),
  );
}

async function decideOn(key: ApplicantKey): Promise<void> {
  await story.at("2027-05-20", "10:14");
  const decisionMaker = await story.as("decisionMaker");
  const { decisionId } = await findCase(key);
  if (!decisionId) throw new Error(`${key} has no proposal`);
  await story.step(`decision.declare.${key}`, decisionMaker, (call) =>
    declareDecisionConflict(call, { decisionId, conflict: false, reason: "" }),
  );
  const page = await findDecision(decisionMaker, decisionId);
  if (!page.ok) throw new Error(`no decision: ${page.code}`);
  await story.step(`decide.${key}`, decisionMaker, (call) =>
    decide(call, { decisionId, shownHash: page.value.shownHash }),
  );
}
