/**
 * The story with another end of ANS-002: the auditor does not accept a salary, more has been paid than the grant came to, and
 * the difference is communicated, decided, demanded and paid back late, with interest.
 */
import { recordRule } from "~/domain/dated-rules/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import {
  communicateRecovery,
  decideRecovery,
  demandRecovery,
  findRecoveries,
  findRecovery,
  proposeRecovery,
  writeMessage,
} from "~/domain/recoveries/index.server";
import { plainDate, type PlainDate } from "~/domain/shared/dates";
import { incomingStatement } from "~/gateways/demo-bank-incoming";
import { zero } from "~ledger/amount";
import { findClosing } from "../find";
import { story } from "../story";
import { settle } from "../settling";
import { settled } from "./settled";

/** 648 215,37 less the salary, the fees and the overhead that the auditor did not accept. */
const APPROVED_CASH = "501 650,05";

export const recovered = (): Promise<void> =>
  settled([
    {
      day: "2028-11-22",
      tell: () =>
        settle("forening", {
          prepared: "2028-11-22",
          decided: "2028-11-24",
          approvedCash: APPROVED_CASH,
          reasons: "Revisorn har underkänt lön som inte är betald, och påslagen på den.",
        }),
    },
    { day: "2028-12-11", tell: communicate },
    { day: "2029-01-15", tell: proposeAndDecide },
    { day: "2029-05-20", tell: demand },
    { day: "2029-08-15", tell: payBack },
  ]);

const day = (text: string): PlainDate => {
  const found = plainDate(text);
  if (!found) throw new Error(`${text} is not a day`);
  return found;
};

async function recoveryId(): Promise<string> {
  const found = await findRecoveries(await story.as("officer"));
  const id = found.ok && found.value.rows[0]?.id;
  if (!id) throw new Error("nothing is to be recovered");
  return id;
}

async function communicate(): Promise<void> {
  const id = await recoveryId();
  await story.at("2028-12-11", "10:00");
  await story.step("recovery.communicate", await story.as("officer"), (call) =>
    communicateRecovery(call, id, { answerBy: day("2029-01-08") }),
  );
  await story.at("2029-01-04", "16:40");
  await story.step("recovery.answer", await story.applicant("forening"), (call) =>
    writeMessage(call, id, {
      kind: "answer",
      body: "Vi trodde att lönen var betald. Vi har inget att invända mot revisorns uppgifter.",
    }),
  );
}

async function proposeAndDecide(): Promise<void> {
  const id = await recoveryId();
  await story.at("2029-01-15", "09:30");
  await story.step("recovery.propose", await story.as("officer"), (call) =>
    proposeRecovery(call, id, {
      reasons: "Mer är utbetalt än det slutliga bidraget, och föreningen har inte invänt.",
      waived: zero,
      waiverReasons: null,
    }),
  );
  await story.at("2029-01-19", "13:10");
  const decisionMaker = await story.as("decisionMaker");
  const page = await findRecovery(decisionMaker, id);
  if (!page.ok) throw new Error(`no recovery: ${page.code}`);
  await story.step("recovery.decide", decisionMaker, (call) =>
    decideRecovery(call, id, { shownHash: page.value.shownHash }),
  );
}

/** The rates are invented: those of 2025, four years later. */
async function demand(): Promise<void> {
  const id = await recoveryId();
  await story.at("2029-05-20", "08:45");
  const accountant = await story.as("accountant");
  for (const [from, value] of [
    ["2029-01-01", "3.00"],
    ["2029-07-01", "2.00"],
  ] as const) {
    const rule = { validFrom: day(from), value, source: "Påhittad ränta i demon" };
    await story.step(`rule.${from}`, accountant, (call) =>
      recordRule(call, "reference_rate", rule),
    );
  }
  await story.step("recovery.demand", accountant, (call) => demandRecovery(call, id));
}

/** The bank's line carries the demand's reference, and is booked on it. */
async function payBack(): Promise<void> {
  const id = await recoveryId();
  await story.at("2029-08-15", "17:30");
  const accountant = await story.as("accountant");
  const page = await findRecovery(accountant, id);
  if (!page.ok || !page.value.debt) throw new Error("nothing is demanded");
  const { recovery, debt } = page.value;
  const payment = { amount: debt.total, message: recovery.reference, on: "2029-08-15" };
  const { name, bytes } = incomingStatement({
    id: "KU-2029-08-15",
    opening: await findClosing(),
    payments: [payment],
  });
  await story.step("bank.import.recovery", accountant, (call) =>
    importBankFile(call, { name, bytes }),
  );
}
