import { z } from "zod";
import { textField } from "../shared/plain-fields";
import { dismissalGrounds } from "./dismissal-rules";

const REASONS = { shortest: 10, longest: 4000 };

export const prepareDismissalSchema = z.object({
  ground: z.enum(dismissalGrounds, { error: "budget.choose" }),
  reasons: textField(REASONS.longest, { min: REASONS.shortest }),
});
