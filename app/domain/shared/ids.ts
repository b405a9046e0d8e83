/** Branded ids: a person's id cannot be passed where an organisation's is meant. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Id<"Person">;
export type BoardId = Id<"Board">;
export type OrganisationId = Id<"Organisation">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case uuid; an address with anything else leads nowhere (404), never to a database error. */
export const isUuid = (text: string): boolean => uuid.test(text);
