/** A recovery from the association, demanded, with a payment registered by hand and remission proposed. */
import { findCase } from "../../app/cli/demo/find";
import { story } from "../../app/cli/demo/story";
import {
  communicateRecovery,
  decideRecovery,
  demandRecovery,
  findRecovery,
  openRecovery,
  proposeMeasure,
  proposeRecovery,
  writeMessage,
} from "~/domain/recoveries/index.server";
import { readNow } from "~/domain/identity/index.server";
import { addDays } from "~/domain/shared/dates";
import { oreFromKronor, zero } from "~ledger/amount";

const FACTS = "Projektets verksamhet har delvis bedrivits i en annan kommun än den beslutade.";
const ANSWER_DAYS = 14;
const krona = oreFromKronor("1.00") ?? zero;

/** In November, when the association's project has been settled. */
export async function addRecovery(): Promise<void> {
  const officer = await story.as("officer");
  const accountant = await story.as("accountant");
  const projectId = String((await findCase("forening")).projectId);
  const { today } = await readNow();
  const amount = oreFromKronor("12000.00") ?? zero;
  const opening = { ground: "tia_condition", amount, facts: FACTS };
  const { recoveryId } = await story.step("things.recovery", officer, (call) =>
    openRecovery(call, projectId, opening),
  );
  const answerBy = addDays(today, ANSWER_DAYS);
  await story.step("things.recovery.communicated", officer, (call) =>
    communicateRecovery(call, recoveryId, { answerBy }),
  );
  const signatory = await story.applicant("forening");
  await story.step("things.recovery.answered", signatory, (call) =>
    writeMessage(call, recoveryId, { kind: "answer", body: "Det stämmer, vi missförstod." }),
  );
  const proposal = { reasons: FACTS, waived: zero, waiverReasons: null };
  await story.step("things.recovery.proposed", officer, (call) =>
    proposeRecovery(call, recoveryId, proposal),
  );
  const decisionMaker = await story.as("decisionMaker");
  const found = await findRecovery(decisionMaker, recoveryId);
  if (!found.ok) throw new Error(found.code);
  const { shownHash } = found.value;
  await story.step("things.recovery.decided", decisionMaker, (call) =>
    decideRecovery(call, recoveryId, { shownHash }),
  );
  await story.step("things.recovery.demanded", accountant, (call) =>
    demandRecovery(call, recoveryId),
  );
  await story.step("things.recovery.paid", accountant, (call) =>
    proposeMeasure(call, recoveryId, {
      kind: "payment",
      amount: krona,
      day: today,
      reasons: "Betalt över disk.",
    }),
  );
  await story.step("things.recovery.remission", accountant, (call) =>
    proposeMeasure(call, recoveryId, {
      kind: "remission",
      amount: krona,
      reasons: "Föreningen har inga tillgångar kvar.",
    }),
  );
}
