import { orThrow } from "~/http/refusal.server";
import { payeeSignalAccess } from "~/domain/payee-signals";
import { organisationAccess } from "~/domain/organisations";
import { findOrganisation } from "~/domain/organisations/index.server";
import { may } from "~/domain/shared/access";
import { actorBoard, type Actor } from "~/domain/shared/actor";
import type { OrganisationPageProps } from "./parts/organisation-page";

/** An organisation as the reader may see it, and what the reader may do there. */
export async function loadOrganisation(
  request: Request,
  actor: Actor,
  id: string,
): Promise<OrganisationPageProps> {
  const organisation = orThrow(request, await findOrganisation(actor, id));
  const subject = { boardId: actorBoard(actor), organisationId: organisation.id };
  return {
    organisation,
    mayAdd: may(organisationAccess, actor, "organisation.addAccount", subject),
    mayReadSignals: may(payeeSignalAccess, actor, "payeeSignal.read", subject),
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", subject),
  };
}
