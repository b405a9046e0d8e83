/** What is given in kind is certified once the grant is accepted, and the officer reads it: then the project starts. */
import { readFile } from "node:fs/promises";
import { isMissing } from "~/domain/certificates/index";
import {
  findCofinancing,
  judgeCertificate,
  sendCertificate,
} from "~/domain/certificates/index.server";
import { findProject } from "./find";
import type { ApplicantKey } from "./people";
import { story } from "./story";

const signed = new URL("../../../db/demo/medfinansieringsintyg.pdf", import.meta.url);

type Days = { readonly sentOn: string; readonly readOn: string };

export async function certifyInKind(key: ApplicantKey, { sentOn, readOn }: Days): Promise<void> {
  const officer = await story.as("officer");
  const signatory = await story.applicant(key);
  const found = await findCofinancing(officer, await findProject(key));
  if (!found.ok) throw new Error(`no co-financing: ${found.code}`);
  const parts = found.value.parts.filter((part) => part.form === "in_kind" && isMissing(part));
  const bytes = await readFile(signed);
  for (const { id, quantity, rate } of parts) {
    if (quantity === null || rate === null) continue;
    await story.at(sentOn, "13:10");
    await story.step(`certificate.${id}`, signatory, (call) =>
      sendCertificate(call, id, {
        form: "in_kind",
        quantity,
        rate,
        basis: "Enligt avtal, timmarna antecknas vecka för vecka",
        file: { name: "Medfinansieringsintyg.pdf", bytes },
      }),
    );
    await story.at(readOn, "09:40");
    await story.step(`certificate.${id}.judge`, officer, (call) =>
      judgeCertificate(call, id, { judgement: "accepted", reason: null }),
    );
  }
}
