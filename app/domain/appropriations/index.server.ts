export { findItem, findItems, type Item, type ItemDetails } from "./find-items.server";
export { recordAuthority } from "./record-authority.server";
export { recordItem } from "./record-item.server";
export { itemNamed, yearFunding } from "./year-funding.server";
