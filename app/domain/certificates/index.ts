/**
 * Co-financing certificates (medfinansieringsintyg): what each co-financier certifies before a project starts, and what is done
 * when somebody gives less. Not the promises of an application (applications/) and not what was received in the end (follow-up/).
 * Source: 13 § förordningen (2016:1364); the budget's identity, grant and co-financing are the cost.
 */
export { isMissing } from "./certificate";
export { certificateAccess } from "./certificate-access";
export { certificateSchema, cofinancierSchema, judgeCertificateSchema } from "./certificate.schema";
export { loweredGrant } from "./lowering";
