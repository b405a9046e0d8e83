export { deliverExport, type ExportFile } from "./deliver-export.server";
export { findBoards } from "./find-boards.server";
export { findExport, findExports } from "./find-orders.server";
export { orderExport } from "./order-export.server";
export { headsFile } from "./write-heads.server";
export { findBrokenHeads, publishedHeads, type PublishedHeads } from "./published-heads.server";
