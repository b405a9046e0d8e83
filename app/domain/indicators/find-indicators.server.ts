import type { Trx } from "~db/transaction";
import { answerTo, type TargetRow } from "../applications/index";
import type { CallDefinition } from "../calls/index";
import { totalOf, type Indicator } from "./indicator";

/** The indicators that somebody counts, with what the application promised. */
export const findIndicators = async (
  trx: Trx,
  applicationId: string,
  definition: CallDefinition,
): Promise<Indicator[]> =>
  indicatorsOf(definition, await targetsOf(trx, applicationId, definition));

/** The same of targets that are read already. */
export const indicatorsOf = (
  { indicators }: CallDefinition,
  targets: readonly TargetRow[],
): Indicator[] =>
  indicators
    .filter(({ derived }) => !derived)
    .map(({ id, name, unit, bySex }) => {
      const target = targets.find(({ indicator }) => indicator === id);
      const total = target && (bySex ? totalOf(target.women, target.men) : target.value);
      const promised = target && total !== null && total !== undefined;
      return {
        id,
        name,
        unit,
        bySex,
        target: promised ? { women: target.women, men: target.men, total } : null,
      };
    });

async function targetsOf(
  trx: Trx,
  applicationId: string,
  { questions }: CallDefinition,
): Promise<readonly TargetRow[]> {
  const question = questions.find(({ type }) => type === "targets");
  if (!question) return [];
  const stored = await trx
    .selectFrom("applicationAnswer")
    .select(["question", "answer"])
    .where("applicationId", "=", applicationId)
    .where("question", "=", question.id)
    .execute();
  const answers = Object.fromEntries(stored.map(({ question, answer }) => [question, answer]));
  return answerTo(answers, { id: question.id, type: "targets" }) ?? [];
}
