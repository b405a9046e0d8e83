import { z } from "zod";
import { textField } from "../shared/plain-fields";

const REASONS = { shortest: 20, longest: 2000 };

/** What is said of any signal. */
export const judgementFields = {
  outcome: z.enum(["cleared", "upheld"], { error: "field.missing" }),
  reasons: textField(REASONS.longest, { min: REASONS.shortest }),
};

type WithJudgement = {
  readonly signal: object;
  readonly outcome: "cleared" | "upheld";
  readonly reasons: string;
};

/** As a command takes it: which signal, whether it is cleared, and why. */
export const judgedSignal = <T extends WithJudgement>({ signal, outcome, reasons }: T) => ({
  ...(signal as T["signal"]),
  isCleared: outcome === "cleared",
  reasons,
});
