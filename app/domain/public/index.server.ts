export { findBoards, type Board } from "./find-boards.server";
export { findPublicMoney, type PublicMoney } from "./find-public-money.server";
export { findWholePicture } from "./find-whole-picture.server";
export {
  searchPublic,
  type FoundCall,
  type FoundProject,
  type SearchAnswer,
} from "./search-public.server";
export { openDataCsv, openDataJson } from "./write-open-data.server";
