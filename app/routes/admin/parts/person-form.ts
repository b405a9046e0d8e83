/** What an administrator writes of a new person. */
import { z } from "zod";
import { staffRoles } from "~/domain/shared/actor";
import { amountField } from "~/domain/shared/amount-field";
import { textField } from "~/domain/shared/plain-fields";

const missing = { error: "field.missing" };

export const personForm = z.strictObject({
  name: textField(200),
  email: z
    .string(missing)
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: "person.email" })),
  login: z.string(missing).trim().toLowerCase().min(2, "person.login").max(60, "person.login"),
  password: z.string(missing).min(12, "person.password").max(500, "person.password"),
  staffRoles: z.array(z.enum(staffRoles), { error: "person.noRole" }).min(1, "person.noRole"),
  limit: amountField().optional(),
});
