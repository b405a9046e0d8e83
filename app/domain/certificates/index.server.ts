export { addCofinancier } from "./add-cofinancier.server";
export { answerPromise } from "./answer-promise.server";
export { certifyPromise } from "./certify-promise.server";
export { coverGap } from "./cover-gap.server";
export {
  findCofinancing,
  findPart,
  readCertificateFile,
  type Cofinancing,
  type CofinancingPart,
  type PartPage,
} from "./find-cofinancing.server";
export { judgeCertificate } from "./judge-certificate.server";
export { sendCertificate } from "./send-certificate.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
export { waitingFor } from "./waiting.server";
