import { readFile } from "node:fs/promises";
import { isMissing } from "~/domain/certificates/index";
import {
  findCofinancing,
  judgeCertificate,
  sendCertificate,
} from "~/domain/certificates/index.server";
import { findCase } from "./find";
import type { ApplicantKey } from "./people";
import { story } from "./story";

const certificateFile = new URL("../../../db/demo/medfinansieringsintyg.pdf", import.meta.url);

/** Those who give something else than money certify it once the grant is accepted, and the officer reads it. */
export async function sendCertificates(
  key: ApplicantKey,
  { sentOn, readOn }: { readonly sentOn: string; readonly readOn: string },
): Promise<void> {
  const { projectId } = await findCase(key);
  const officer = await story.as("officer");
  const found = await findCofinancing(officer, projectId ?? "");
  if (!found.ok) throw new Error(`no co-financing: ${found.code}`);
  for (const { id, form, quantity, rate } of found.value.parts.filter(isMissing)) {
    if (form !== "in_kind" || quantity === null || rate === null) continue;
    await story.at(sentOn, "13:10");
    const file = { name: "Medfinansieringsintyg.pdf", bytes: await readFile(certificateFile) };
    const basis = "Enligt avtal, timmarna antecknas vecka för vecka";
    await story.step(`certificate.${id}`, await story.applicant(key), (call) =>
      sendCertificate(call, id, { form, quantity, rate, basis, file }),
    );
    await story.at(readOn, "09:40");
    await story.step(`certificate.${id}.judge`, officer, (call) =>
      judgeCertificate(call, id, { judgement: "accepted", reason: null }),
    );
  }
}
