export { addPayeeAccount, payeeAccountIn } from "./add-payee-account.server";
export {
  findOrganisation,
  type OrganisationDetails,
  type PayeeAccount,
} from "./find-organisation.server";
export { mailOrganisation } from "./mail-organisation.server";
export { registerOrganisation } from "./register-organisation.server";
export { verifyPayeeAccount } from "./verify-payee-account.server";
export { waitingFor } from "./waiting.server";
