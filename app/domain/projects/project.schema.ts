/** What may come in when an award is accepted. */
import { z } from "zod";
import { revisions } from "./project";

export const acceptSchema = z.object({
  /** Asked only after a partial award. */
  revision: z.enum(revisions).optional(),
});
