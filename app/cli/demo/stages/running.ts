/** August 2027 to June 2028: advances, claims, runs and the bank's answers; claims wait for an officer and for attest. */
import { approveAdvance } from "~/domain/disbursements/index.server";
import { demoClaims } from "../claims";
import { findCase } from "../find";
import { approveWritten, attestAll, payAll, payWhatIsApproved, writeClaim } from "../money";
import type { ApplicantKey } from "../people";
import { story } from "../story";
import { tellInOrder, type DatedStep } from "../timeline";
import { allotYear } from "../year-turn";

const withAdvance: readonly ApplicantKey[] = ["forening", "folkhogskola"];

const steps: readonly DatedStep[] = [
  { day: "2027-08-09", tell: payAdvances },
  ...claimSteps("forening", 1),
  { day: "2028-01-03", tell: () => allotYear(2028) },
  ...claimSteps("forening", 2),
  {
    day: "2028-02-25",
    tell: () => payWhatIsApproved("2028-02-25", "2028-02-28", "2028-03-01", "2028-03-02"),
  },
  ...claimSteps("folkhogskola", 1),
  { day: "2028-05-26", tell: () => attestAll("2028-05-26") },
  { day: "2028-06-14", tell: claimAgain },
  { day: "2028-06-21", tell: () => sendToBank("2028-06-21", "2028-06-22") },
  ...claimSteps("forening", 3),
];

/** The money of the running projects, and `meanwhile` what else happened in those days. */
export const running = (meanwhile: readonly DatedStep[] = []): Promise<void> =>
  tellInOrder([...steps, ...meanwhile]);

/** The school's next claim is in time, so that its payments go on; it waits for its officer. */
async function claimAgain(): Promise<void> {
  const claim = demoClaims.folkhogskola.find(({ no }) => no === 2);
  if (!claim) throw new Error("the school has no second claim");
  await writeClaim("folkhogskola", claim);
}

async function sendToBank(day: string, paysOn: string): Promise<void> {
  await payAll(day, paysOn);
}

function claimSteps(key: keyof typeof demoClaims, no: number): DatedStep[] {
  const claim = demoClaims[key].find((one) => one.no === no);
  if (!claim) throw new Error(`${key} has no claim ${no}`);
  return [
    { day: claim.submitted, tell: async () => void (await writeClaim(key, claim)) },
    { day: claim.approved, tell: () => approveWritten(key, claim) },
  ];
}

async function payAdvances(): Promise<void> {
  await story.at("2027-08-09", "10:00");
  for (const key of withAdvance) {
    const { projectId } = await findCase(key);
    if (!projectId) throw new Error(`${key} has no project`);
    await story.step(`advance.${key}`, await story.as("officer"), (call) =>
      approveAdvance(call, { projectId }),
    );
  }
  await payWhatIsApproved("2027-08-16", "2027-08-17", "2027-08-19", "2027-08-20");
}
