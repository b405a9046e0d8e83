/** What the demo's three applicants write, as they would type it. */
import { z } from "zod";
import folkhogskola from "~db/demo/applications/folkhogskola.json";
import forening from "~db/demo/applications/forening.json";
import kommun from "~db/demo/applications/kommun.json";
import { formSections } from "~/domain/calls/index";

const row = z.record(z.string(), z.string());

const applicant = z.object({
  organisation: z.object({
    orgnr: z.string(),
    name: z.string(),
    type: z.string(),
    foundedOn: z.string().nullable(),
    vat: z.string(),
    bankgiro: z.string(),
  }),
  sections: z.partialRecord(z.enum(formSections), z.record(z.string(), z.unknown())),
  budget: z.object({
    salaries: z.array(row),
    other: z.array(row),
    income: z.array(row),
    inKind: z.array(row),
    grant: z.string(),
    financiers: z.array(
      z.object({
        name: z.string(),
        orgnr: z.string(),
        sector: z.enum(["public", "private"]),
        amount: z.string(),
        email: z.string().nullable(),
        confirmed: z.boolean(),
      }),
    ),
    answers: z.record(z.string(), z.unknown()),
  }),
});
export type DemoApplicant = z.output<typeof applicant>;

export const applicants = {
  kommun: applicant.parse(kommun),
  forening: applicant.parse(forening),
  folkhogskola: applicant.parse(folkhogskola),
};
