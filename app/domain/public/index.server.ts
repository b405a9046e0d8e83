export { findBoards, type Board } from "./find-boards.server";
export { findPublicMoney } from "./find-public-money.server";
export { findWholePicture } from "./find-whole-picture.server";
export { searchPublic, type FoundCall, type FoundProject } from "./search-public.server";
export { openDataCsv, openDataJson } from "./write-open-data.server";
