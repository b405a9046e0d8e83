import { z } from "zod";
import { judgedSignal, judgementFields } from "../signals/index";
import { evidenceSignals } from "./evidence-signal";

/** In the form a signal is "same_file:<the file>:<the claim it is about>". */
export const judgeEvidenceSchema = z
  .strictObject({
    signal: z
      .templateLiteral([z.enum(evidenceSignals), ":", z.uuid(), ":", z.uuid()], {
        error: "field.missing",
      })
      .transform((text) => {
        const [signal, fileId, about] = text.split(":") as [
          (typeof evidenceSignals)[number],
          string,
          string,
        ];
        return { signal, fileId, about };
      }),
    ...judgementFields,
  })
  .transform(judgedSignal);
export type JudgeEvidenceInput = z.output<typeof judgeEvidenceSchema>;
