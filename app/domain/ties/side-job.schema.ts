import { z } from "zod";
import { orgnrField } from "../organisations/index";
import { orNull } from "../shared/optional-field";
import { textField } from "../shared/plain-fields";
import { sideJobKinds } from "./tie";

const NAME = 200;

export const sideJobSchema = z.strictObject({
  personId: z.uuid({ error: "field.missing" }),
  kind: z.enum(sideJobKinds, { error: "field.missing" }),
  organisationName: textField(NAME),
  orgnr: orNull(orgnrField()),
});
export type SideJobInput = z.output<typeof sideJobSchema>;

export const endSideJobSchema = z.strictObject({});
