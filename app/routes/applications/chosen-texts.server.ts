/** After a conflict: which text is to stay, question by question. Nothing is saved before every one is chosen. */
import { z } from "zod";
import type { Answers, TypedAnswers } from "~/domain/applications";
import { joinRefusals, ok, refuseField, type Result } from "~/domain/shared/result";

export const keepSchema = z.record(z.string(), z.enum(["mine", "theirs", "both"])).optional();
/** The questions to choose for, "F11 F12". */
export const chooseSchema = z.string().optional();

type Choice = {
  readonly keep?: Readonly<Record<string, "mine" | "theirs" | "both">> | undefined;
  readonly choose?: string | undefined;
};

export type ChosenTexts = {
  readonly answers: TypedAnswers;
  /** The other's answer stays as it is. */
  readonly leave: readonly string[];
};

export function chosenTexts(
  { keep = {}, choose = "" }: Choice,
  mine: TypedAnswers,
  theirs: Answers,
): Result<ChosenTexts> {
  const open = choose.split(" ").filter((id) => id in mine && !keep[id]);
  const refusal = joinRefusals(
    open.map((id) => ({
      ...refuseField(`keep.${id}`, "application.chooseText"),
      kind: "conflict" as const,
    })),
  );
  if (refusal) return refusal;
  const joined = Object.entries(mine).map(([id, typed]) => {
    const saved = theirs[id];
    const isBoth = keep[id] === "both" && typeof typed === "string" && typeof saved === "string";
    return [id, isBoth ? `${saved}\n\n${typed}` : typed] as const;
  });
  return ok({
    answers: Object.fromEntries(joined),
    leave: Object.keys(mine).filter((id) => keep[id] === "theirs"),
  });
}
