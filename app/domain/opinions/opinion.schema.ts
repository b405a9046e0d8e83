import { z } from "zod";
import { textField } from "../shared/plain-fields";

const BODY = { shortest: 20, longest: 5000 };

export const writeOpinionSchema = z.strictObject({
  body: textField(BODY.longest, { min: BODY.shortest }),
});
export type WriteOpinionInput = z.output<typeof writeOpinionSchema>;
